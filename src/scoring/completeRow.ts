import { toDecimal } from "./compare";
import { boundOf, limitOfShare } from "./plan";
import type { Condition, ScoringPlan, TierPlan } from "./plan";

/** In place of an indicator's points: the indicator leaves the unit's totals and maxima. Unknown points are NaN. */
export const EXEMPT = -Infinity;

/** One unit's points and maxima by node of the plan. A value is NaN when unknown, EXEMPT when everything below is exempt. */
export interface RowValues {
  readonly values: Float64Array;
  readonly maxima: Float64Array;
}

/** The totals and maxima of one unit from its indicators' points (NaN, EXEMPT allowed), in leaf order. */
export function completeRow(plan: ScoringPlan, points: ArrayLike<number>): RowValues {
  const values = new Float64Array(plan.nodes.length);
  let exempt = false;
  for (let indicator = 0; indicator < plan.indicatorCount; indicator++) {
    const value = points[indicator] ?? 0;
    values[indicator] = value;
    if (value === EXEMPT) exempt = true;
  }
  const maxima = exempt ? plan.maxima.slice() : plan.maxima;
  if (exempt) for (let i = 0; i < plan.indicatorCount; i++) if (values[i] === EXEMPT) maxima[i] = 0;
  for (let node = plan.indicatorCount; node <= plan.root; node++) {
    let total = 0;
    let lost = 0;
    let counted = false;
    for (const child of plan.children[node] ?? []) {
      const weight = plan.weights[child] ?? NaN;
      const value = values[child] ?? NaN;
      if (exempt) lost += weight * ((plan.maxima[child] ?? NaN) - (maxima[child] ?? NaN));
      if (value === EXEMPT) continue;
      total += weight * value;
      counted = true;
    }
    values[node] = counted ? toDecimal(total) : EXEMPT;
    if (exempt) maxima[node] = toDecimal((plan.maxima[node] ?? NaN) - lost);
  }
  return { values, maxima };
}

/** A condition's limit for this unit: a share counts of the unit's own maximum, which exemption may have lowered. */
export function limitFor(plan: ScoringPlan, condition: Condition, maxima: Float64Array): number {
  const max = maxima[condition.node] ?? NaN;
  if (condition.share === null || max === plan.maxima[condition.node]) return condition.limit;
  return limitOfShare(condition.share, max);
}

/** Whether the unit meets a condition; an exempt criterion demands nothing. */
export function meets(plan: ScoringPlan, condition: Condition, row: RowValues): boolean {
  const value = row.values[condition.node] ?? NaN;
  return value === EXEMPT || value >= boundOf(limitFor(plan, condition, row.maxima), condition.exclusive);
}

/** Index of the tier in `tier.labels` (the last one is the unranked label); -1 when unknown. */
export function tierIndex(plan: ScoringPlan, tier: TierPlan, row: RowValues): number {
  const value = row.values[tier.node] ?? NaN;
  if (!Number.isFinite(value) || !isDecidable(tier)) return -1;
  const band = tier.bands.findIndex((conditions) => conditions.every((condition) => meets(plan, condition, row)));
  return band === -1 ? tier.bands.length : band;
}

/** False when a band asks for a share of a maximum that nobody knows. */
export function isDecidable(tier: TierPlan): boolean {
  return tier.bands.every((conditions) => conditions.every((condition) => !Number.isNaN(condition.limit)));
}
