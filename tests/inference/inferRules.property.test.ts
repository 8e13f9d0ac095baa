import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import { inferRules } from "../../src/inference/inferRules";
import type { Bracket, Inference, TierInference } from "../../src/inference/inference";
import { openResultBoard } from "../../src/inference/openResultBoard";
import { proposeRubric } from "../../src/inference/proposeRubric";
import { withEveryResult } from "../../src/inference/withEveryResult";
import { readScoreboard } from "../../src/reading/readScoreboard";
import { maxOf } from "../../src/rubric/tree";
import type { Demand, Rubric } from "../../src/rubric/rubric";
import { readThreshold } from "../../src/rubric/threshold";
import { validateRubric } from "../../src/rubric/validation/validateRubric";
import { gridFrom } from "../support/gridFrom";
import { fc } from "../support/properties";
import { randomResult } from "./support/randomResult";
import type { RandomResult } from "./support/randomResult";
import { withoutRules } from "./support/withoutRules";

const RUNS = { numRuns: 60 };
const MARGIN = 1e-9;

describe.each([
  ["plain sums, printed in full", { isWeighted: false, totalDecimals: null }],
  ["weighted sums, printed in full", { isWeighted: true, totalDecimals: null }],
  ["weighted sums, printed at one decimal", { isWeighted: true, totalDecimals: 1 }],
])("from a random rubric's table: %s", (_, options) => {
  test("the true weights lie in their brackets", () => {
    fc.assert(
      fc.property(randomResult(options), (result) => {
        const { weights: all, undecided } = infer(result).inference;
        const [weights] = all;
        if (weights?.terms.some(({ proposed }) => proposed === null) === true) {
          // As few units as weights leave more ways to round than a search finds; then it is said.
          expect(weights.units).toBeLessThanOrEqual(weights.terms.length + 1);
          expect(undecided.map(({ code }) => code)).toContain("weights-unexplained");
          return;
        }
        for (const [index, child] of (result.rubric.criteria.children ?? []).entries()) {
          const { least = NaN, most = NaN } = weights?.terms[index] ?? {};
          expect(child.weight ?? 1).toBeGreaterThanOrEqual(least - MARGIN);
          expect(child.weight ?? 1).toBeLessThanOrEqual((most ?? Infinity) + MARGIN);
        }
      }),
      RUNS,
    );
  });

  test("the true rule on tiers is not contradicted, and its minima lie in their brackets", () => {
    fc.assert(
      fc.property(randomResult(options), (result) => {
        const { inference } = infer(result);
        const [tiers] = inference.tiers;
        if (tiers === undefined || !isOrderRight(result.rubric, inference, tiers)) return;
        const isExact = options.totalDecimals === null && !options.isWeighted;
        for (const { bracket, outer, minimum } of truths(result, tiers)) {
          expectWithin(outer, minimum);
          if (isExact) expectWithin(bracket, minimum);
        }
        expect(contradictionsOf(result, tiers)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("the true way of ranking is among the readings", () => {
    fc.assert(
      fc.property(randomResult(options), (result) => {
        const [rule] = result.rubric.ranking;
        const { inference } = infer(result);
        const printed = inference.decimals.totals.total ?? 0;
        const decimals = rule?.decimals ?? null;
        const isFiner = decimals === null || decimals > printed;
        const alike = inference.ranking[0]?.readings.filter(
          (reading) =>
            reading.ties === rule?.ties &&
            (reading.decimals === decimals || (isFiner && (reading.decimals === null || reading.decimals === printed))),
        );
        expect(alike).not.toEqual([]);
      }),
      RUNS,
    );
  });

  test("the proposal is valid", () => {
    fc.assert(
      fc.property(randomResult(options), (result) => {
        const { inference, draft } = infer(result);
        const validated = validateRubric(proposeRubric(draft, inference));
        expect(validated.ok ? [] : validated.problems).toEqual([]);
      }),
      RUNS,
    );
  });
});

test("a proposal from plain sums printed in full gives every printed tier and rank again", () => {
  fc.assert(
    fc.property(randomResult({ isWeighted: false, totalDecimals: null }), (result) => {
      const { inference, draft } = infer(result);
      const [ranking] = inference.ranking;
      const proposed = proposeRubric(draft, inference);
      const evaluation = evaluateGrid(gridFrom(result.rows), proposed);
      if (!evaluation.ok) throw new Error(JSON.stringify(evaluation.problems));
      const printed = result.rows.slice(1).map((row) => ({ tier: row.at(-2), rank: row.at(-1) }));
      const given = evaluation.value.units.map(({ tiers, ranks }) => ({
        tier: tiers.total ?? null,
        rank: ranks.total,
      }));
      // Of a sheet sorted by rank, an order by coarser totals cannot be told from a slip.
      const isSorted = printed.every(({ rank }, unit) => unit === 0 || Number(rank) >= Number(printed[unit - 1]?.rank));
      if (!isSorted) {
        expect(ranking?.contradictions).toEqual([]);
        expect(given.map(({ rank }) => rank)).toEqual(printed.map(({ rank }) => rank));
      }
      const [tiers] = inference.tiers;
      if (tiers?.rule == null) return;
      const fit = { total: tiers.total, each: tiers.each, "each-by-child": tiers.eachByChild }[tiers.rule];
      expect(fit?.contradictions).toEqual([]);
      if (fit?.needsRounding === true) return;
      expect(given.map(({ tier }) => tier)).toEqual(printed.map(({ tier }) => tier));
    }),
    RUNS,
  );
});

function infer({ rubric, rows }: RandomResult): { readonly inference: Inference; readonly draft: Rubric } {
  const draft = withoutRules(rubric);
  const asking = withEveryResult(draft);
  const grid = gridFrom(rows);
  const read = readScoreboard(grid, asking);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { inference: inferRules(openResultBoard(grid, read.value, asking)), draft };
}

/** Where the numbers fit another order of the labels as well, that is said. */
function isOrderRight({ criteria }: Rubric, inference: Inference, { labels }: TierInference): boolean {
  const order = (criteria.tiers?.bands ?? []).map(({ label }) => label).filter((label) => labels.includes(label));
  if (labels.join() === order.join()) return true;
  expect(inference.undecided.map(({ code }) => code)).toContain("tier-order");
  return false;
}

function contradictionsOf({ rule }: RandomResult, { total, each, eachByChild }: TierInference) {
  return { total, each, "each-by-child": eachByChild }[rule]?.contradictions ?? [];
}

/** Each true minimum with the brackets it must lie in, in the scale of the brackets. */
function truths(
  { rubric, rule }: RandomResult,
  { labels, total, each, eachByChild }: TierInference,
): readonly { readonly bracket: Bracket; readonly outer: Bracket; readonly minimum: number }[] {
  const none: Bracket = { over: null, atMost: null };
  const bands = new Map((rubric.criteria.tiers?.bands ?? []).map(({ label, atLeast }) => [label, atLeast ?? {}]));
  return labels.flatMap((label, band) => {
    const demand: Demand = bands.get(label) ?? {};
    if (rule === "total") {
      const minimum = readThreshold(demand.total ?? 0).value * (maxOf(rubric.criteria) ?? NaN);
      return [{ bracket: total.brackets[band] ?? none, outer: total.outer[band] ?? none, minimum }];
    }
    if (rule === "each") {
      const minimum = typeof demand.each === "string" ? readThreshold(demand.each).value : NaN;
      return [{ bracket: each?.brackets[band] ?? none, outer: each?.outer[band] ?? none, minimum }];
    }
    return (eachByChild?.children ?? []).map(({ child, brackets, outer }) => ({
      bracket: brackets[band] ?? none,
      outer: outer[band] ?? none,
      minimum: typeof demand.each === "object" ? readThreshold(demand.each[child] ?? 0).value : NaN,
    }));
  });
}

function expectWithin({ over, atMost }: Bracket, minimum: number): void {
  if (over !== null) expect(minimum).toBeGreaterThan(over - MARGIN);
  if (atMost !== null) expect(minimum).toBeLessThanOrEqual(atMost + MARGIN);
}
