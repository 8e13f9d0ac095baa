import type { Score } from "./results";
import { completeRow, EXEMPT, tierIndex } from "./completeRow";
import type { RowValues } from "./completeRow";
import type { ScoringPlan } from "./plan";

/** One unit's results by node of the plan; read them with `totalOf`, `percentOf`, `tierOf`. */
export interface RowResult extends RowValues {
  /** False when a score is a mark that says nothing was submitted: totals, percents and tiers are then all null. */
  readonly submitted: boolean;
}

/**
 * Scores one unit: `scores` in leaf order, a missing one counts as blank. Blank and zero marks count 0, an exempt mark
 * leaves total and maximum, text makes everything above it unknown. (An exemption that counts full is written as the number.)
 */
export function scoreRow(plan: ScoringPlan, scores: readonly Score[]): RowResult {
  const points = new Float64Array(plan.indicatorCount);
  let submitted = true;
  for (let indicator = 0; indicator < plan.indicatorCount; indicator++) {
    const score = scores[indicator];
    if (score === undefined) continue;
    points[indicator] = pointsOf(score);
    if (score.kind === "mark" && score.meaning === "notSubmitted") submitted = false;
  }
  return { submitted, ...completeRow(plan, points) };
}

/** Points a score counts for: EXEMPT for an exempt mark, NaN when unknown. */
export function pointsOf(score: Score): number {
  switch (score.kind) {
    case "number":
      return score.points;
    case "blank":
      return 0;
    case "text":
      return NaN;
    case "mark":
      if (score.meaning === "zero") return 0;
      return score.meaning === "exempt" ? EXEMPT : NaN;
  }
}

/** Points; null when unknown, exempt or not submitted. `node` is the plan's root unless given. */
export function totalOf(plan: ScoringPlan, row: RowResult, node = plan.root): number | null {
  return row.submitted ? finiteOrNull(row.values[node]) : null;
}

/** Share (0–1) of the unit's own maximum; null when unknown. */
export function percentOf(plan: ScoringPlan, row: RowResult, node = plan.root): number | null {
  return row.submitted ? finiteOrNull((row.values[node] ?? NaN) / (row.maxima[node] ?? NaN)) : null;
}

/** The tier's label; null when unknown, or when the criterion has no tiers. */
export function tierOf(plan: ScoringPlan, row: RowResult, node = plan.root): string | null {
  const tier = plan.tiers.find((candidate) => candidate.node === node);
  if (tier === undefined || !row.submitted) return null;
  return tier.labels[tierIndex(plan, tier, row)] ?? null;
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
