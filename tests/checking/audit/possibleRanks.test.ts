import { possibleRanks } from "../../../src/checking/audit/possibleRanks";
import type { RankingRule } from "../../../src/rubric/rubric";
import { rank } from "../../../src/scoring/rank";
import { fc } from "../../support/properties";

const TIES: readonly RankingRule["ties"][] = ["competition", "dense", "ordinal"];

/** Whole totals with how far each may lie to either side. */
const ranges = fc.array(
  fc.record({ middle: fc.integer({ min: 10, max: 16 }), spread: fc.integer({ min: 0, max: 2 }) }),
  { minLength: 1, maxLength: 5 },
);

function rangesOf(totals: readonly { readonly middle: number; readonly spread: number }[]) {
  return {
    value: Float64Array.from(totals, ({ middle }) => middle),
    low: Float64Array.from(totals, ({ middle, spread }) => middle - spread),
    high: Float64Array.from(totals, ({ middle, spread }) => middle + spread),
  };
}

/** Every choice of whole totals within the ranges. */
function choicesOf(totals: readonly { readonly middle: number; readonly spread: number }[]): number[][] {
  return totals.reduce<number[][]>(
    (choices, { middle, spread }) =>
      choices.flatMap((choice) =>
        Array.from({ length: 2 * spread + 1 }, (_, step) => [...choice, middle - spread + step]),
      ),
    [[]],
  );
}

test.each(TIES)("%s ranks: best and worst are those of all totals within the ranges", (ties) => {
  const rule: RankingRule = { of: "total", ties, decimals: 0 };
  fc.assert(
    fc.property(ranges, (totals) => {
      const groups = new Int32Array(totals.length);
      const { rank: nominal, best, worst } = possibleRanks(rangesOf(totals), rule, groups, []);
      const all = choicesOf(totals).map((choice) => rank(Float64Array.from(choice), rule));
      totals.forEach((_, unit) => {
        const reached = all.map((ranks) => ranks[unit] ?? 0);
        expect(best[unit]).toBeLessThanOrEqual(Math.min(...reached));
        expect(worst[unit]).toBeGreaterThanOrEqual(Math.max(...reached));
        expect(reached).toContain(nominal[unit]);
        // Ordinal ranks may part an uncertain tie either way, and dense bounds count uncertain totals one by one.
        if (ties === "competition") {
          expect([best[unit], worst[unit]]).toEqual([Math.min(...reached), Math.max(...reached)]);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test("certain totals have one rank, and equal ones share or follow each other by the rule", () => {
  const totals = rangesOf([12, 15, 12, 10].map((middle) => ({ middle, spread: 0 })));
  const byRule = TIES.map((ties) => {
    const { best, worst } = possibleRanks(totals, { of: "total", ties, decimals: 0 }, new Int32Array(4), []);
    expect([...best]).toEqual([...worst]);
    return [...best];
  });
  expect(byRule).toEqual([
    [2, 1, 2, 4],
    [2, 1, 2, 3],
    [2, 1, 3, 4],
  ]);
});

test("groups are ranked apart, and a unit whose total is unknown may stand above any of its group", () => {
  const totals = rangesOf([12, 15, 11, 10, 9].map((middle) => ({ middle, spread: 0 })));
  totals.value[0] = NaN;
  const rule: RankingRule = { of: "total", ties: "competition", decimals: 0 };
  const { best, worst } = possibleRanks(totals, rule, Int32Array.of(0, 0, 1, 0, -1), []);
  expect([...best]).toEqual([0, 1, 1, 2, 0]);
  expect([...worst]).toEqual([0, 2, 1, 3, 0]);
});
