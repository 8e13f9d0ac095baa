import { toDecimal } from "./compare";
import { limitFor, meets, tierIndex } from "./completeRow";
import type { RowValues } from "./completeRow";
import type { ScoringPlan, TierPlan } from "./plan";
import { criterionAt } from "./planNodes";
import type { Shortfall } from "./results";

/** Weights of an index need not sum to 1: its maximum may lie above 1, but below this. */
const ABOVE_AN_INDEX = 2;

/** Decimals that lacking points are given at: two, as the published tables print points; four for an index. */
export function shortfallDecimals(max: number): number {
  return max < ABOVE_AN_INDEX ? 4 : 2;
}

/**
 * What the unit lacks for the next better tier of a criterion: one entry for each criterion that falls short, in the order
 * of the band's demands. Empty when the tier is the best one or unknown. Adding the points reaches the minimum: they are
 * rounded up, at `shortfallDecimals`.
 */
export function shortfall(plan: ScoringPlan, tier: TierPlan, row: RowValues): readonly Shortfall[] {
  const next = tierIndex(plan, tier, row) - 1;
  const label = tier.labels[next];
  if (next < 0 || label === undefined) return [];
  const lacking = new Map<string, number>();
  for (const condition of tier.bands[next] ?? []) {
    if (meets(plan, condition, row)) continue;
    const criterion = criterionAt(plan, condition.node).id;
    const limit = limitFor(plan, condition, row.maxima);
    const decimals = shortfallDecimals(plan.maxima[condition.node] ?? NaN);
    const points = pointsLacking(row.values[condition.node] ?? NaN, limit, decimals);
    lacking.set(criterion, Math.max(points, lacking.get(criterion) ?? 0));
  }
  return [...lacking].map(([criterion, points]) => ({ tier: label, criterion, points }));
}

function pointsLacking(value: number, limit: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.ceil(toDecimal(toDecimal(limit - value) * scale)) / scale;
}
