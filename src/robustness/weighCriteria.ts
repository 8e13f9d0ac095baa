import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { toDecimal } from "../scoring/compare";
import { EXEMPT } from "../scoring/completeRow";
import { rankedIn } from "../scoring/groupNumbers";
import { planScoring } from "../scoring/plan";
import type { ScoringPlan } from "../scoring/plan";
import { criterionAt, leavesOf, weightWithin } from "../scoring/planNodes";
import { pointColumns } from "../scoring/pointColumns";
import { rank } from "../scoring/rank";
import { covariance, isConstant, pearson, spearman } from "./correlate";
import type { RobustnessProblem } from "./drawBoard";

/** What the indicators of one ranking do: how they go together, and which of them decides. */
export interface CriteriaWeights {
  /** Id of the ranked criterion. */
  readonly criterion: string;
  readonly group: string | null;
  /** Units with a rank, which all numbers rest on. */
  readonly units: number;
  /** In leaf order. */
  readonly indicators: readonly IndicatorWeight[];
  /** Id of the indicator with the largest share of the variance; null where the totals are all the same. */
  readonly decisive: string | null;
  readonly pairs: readonly IndicatorPair[];
}

export interface IndicatorWeight {
  /** Criterion id. */
  readonly indicator: string;
  /** Units that are not exempt from it. */
  readonly units: number;
  /** Every unit has the same points, so that it decides nothing. */
  readonly isConstant: boolean;
  /** With the total, of which it is a part; -1 to 1, null where undefined: see `pearson`. */
  readonly pearson: number | null;
  readonly spearman: number | null;
  /**
   * Its share of the variance of the totals: the covariance of its weighted points with the total, over the total's variance
   * (Shorrocks, Econometrica 50, 1982). The shares of all indicators add up to 1; one is below 0 where high points go with low
   * totals. Null where the totals are all the same.
   */
  readonly varianceShare: number | null;
  /** By how many places a unit's rank changes on average when the indicator leaves the total (COINr's `remove_elements`). */
  readonly meanShift: number;
}

export interface IndicatorPair {
  /** Criterion ids, in leaf order. */
  readonly one: string;
  readonly other: string;
  /** -1 to 1, null where undefined. */
  readonly pearson: number | null;
  readonly spearman: number | null;
}

/** One answer for each list of the ranking, in sheet order; refused where the rubric does not rank the criterion. */
export function weighCriteria(
  evaluation: Evaluation,
  criterion: string,
): Outcome<readonly CriteriaWeights[], RobustnessProblem> {
  const { rubric, scoreboard } = evaluation;
  const plan = planScoring(rubric.criteria, rubric);
  const ranking = plan.ranking.find(({ rule }) => rule.of === criterion);
  if (ranking === undefined) return refuse({ kind: "not-ranked" });
  const columns = pointColumns(plan, scoreboard, rubric);
  const lists = new Map<string | null, number[]>();
  evaluation.units.forEach(({ group, ranks }, unit) => {
    if ((ranks[criterion] ?? null) === null) return;
    const list = rankedIn(group, ranking.rule);
    lists.set(list, [...(lists.get(list) ?? []), unit]);
  });
  return succeed(
    [...lists].map(([group, units]) => {
      const parts = leavesOf(plan, ranking.node).map((leaf) => partOf(plan, ranking.node, leaf, columns, units));
      return { criterion, group, units: units.length, ...weigh(parts, ranking.rule) };
    }),
  );
}

interface Part {
  readonly indicator: string;
  /** By unit: points, NaN where exempt. */
  readonly points: Float64Array;
  /** By unit: what it adds to the total. */
  readonly added: Float64Array;
}

function partOf(
  plan: ScoringPlan,
  root: number,
  leaf: number,
  columns: readonly Float64Array[],
  units: readonly number[],
): Part {
  const weight = weightWithin(plan, root, leaf);
  const points = Float64Array.from(units, (unit) => {
    const value = columns[leaf]?.[unit] ?? NaN;
    return value === EXEMPT ? NaN : value;
  });
  return {
    indicator: criterionAt(plan, leaf).id,
    points,
    added: points.map((value) => (Number.isNaN(value) ? 0 : weight * value)),
  };
}

type Rule = Parameters<typeof rank>[1];

function weigh(parts: readonly Part[], rule: Rule): Pick<CriteriaWeights, "indicators" | "decisive" | "pairs"> {
  const totals = new Float64Array(parts[0]?.added.length ?? 0);
  for (const { added } of parts) added.forEach((value, unit) => (totals[unit] = (totals[unit] ?? 0) + value));
  const decimals = totals.map(toDecimal);
  const ranks = rank(decimals, rule);
  const variance = isConstant(decimals) ? null : covariance(decimals, decimals);
  const indicators = parts.map(({ indicator, points, added }): IndicatorWeight => {
    const known = points.filter((value) => !Number.isNaN(value));
    const without = rank(
      totals.map((total, unit) => toDecimal(total - (added[unit] ?? 0))),
      rule,
    );
    const shift = ranks.reduce((sum, place, unit) => sum + Math.abs(place - (without[unit] ?? 0)), 0);
    return {
      indicator,
      units: known.length,
      isConstant: isConstant(known),
      pearson: pearson(points, decimals),
      spearman: spearman(points, decimals),
      varianceShare: variance === null ? null : covariance(added, decimals) / variance,
      meanShift: shift / ranks.length,
    };
  });
  const shares = indicators.map(({ varianceShare }) => varianceShare ?? -Infinity);
  const largest = shares.indexOf(Math.max(...shares));
  return {
    indicators,
    decisive: variance === null ? null : (indicators[largest]?.indicator ?? null),
    pairs: parts.flatMap((one, place) =>
      parts.slice(place + 1).map((other) => ({
        one: one.indicator,
        other: other.indicator,
        pearson: pearson(one.points, other.points),
        spearman: spearman(one.points, other.points),
      })),
    ),
  };
}
