import type { Shortfall } from "./results";
import { COMPARED_DECIMALS, toDecimal } from "./compare";
import { limitFor, meets, tierIndex } from "./completeRow";
import type { RowValues } from "./completeRow";
import type { ScoringPlan, TierPlan } from "./plan";

/** Decimals that points are given at, unless the unit's own points have more: the published tables print two. */
const USUAL_DECIMALS = 2;

/**
 * What the unit lacks for the next better tier of a criterion: one entry for each criterion that falls short, in the order
 * of the band's demands. Empty when the tier is the best one or unknown. Adding the points reaches the minimum: they are
 * rounded up, at the decimals of the unit's own points (at least two).
 */
export function shortfall(plan: ScoringPlan, tier: TierPlan, row: RowValues): readonly Shortfall[] {
  const next = tierIndex(plan, tier, row) - 1;
  const label = tier.labels[next];
  if (next < 0 || label === undefined) return [];
  const lacking = new Map<string, number>();
  for (const condition of tier.bands[next] ?? []) {
    if (meets(plan, condition, row)) continue;
    const criterion = plan.nodes[condition.node]?.id ?? "";
    const points = pointsLacking(row.values[condition.node] ?? NaN, limitFor(plan, condition, row.maxima));
    lacking.set(criterion, Math.max(points, lacking.get(criterion) ?? 0));
  }
  return [...lacking].map(([criterion, points]) => ({ tier: label, criterion, points }));
}

function pointsLacking(value: number, limit: number): number {
  const scale = 10 ** Math.max(USUAL_DECIMALS, decimalsOf(value));
  const gap = toDecimal(limit - value);
  return Math.ceil(toDecimal(gap * scale)) / scale;
}

/** Digits after the decimal sign, at most the compared nine. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < COMPARED_DECIMALS; decimals++) {
    const scaled = toDecimal(value) * 10 ** decimals;
    if (Math.abs(scaled - Math.round(scaled)) < 10 ** (decimals - COMPARED_DECIMALS) / 2) return decimals;
  }
  return COMPARED_DECIMALS;
}
