import { toDecimal } from "./compare";
import { completeRow, isDecidable, tierIndex } from "./completeRow";
import { isFalling, laddersOf, moveDown } from "./ladder";
import type { Ladder } from "./ladder";
import type { ScoringPlan } from "./plan";
import { rank } from "./rank";

interface ColumnOptions {
  /** By ranking rule of the plan: the group of each unit, numbered from 0, -1 for an unranked group. Absent: one group. */
  readonly groups?: readonly Int32Array[];
}

/** Results of a whole sheet, one typed array a result and one element a unit. */
export interface ColumnResults {
  /** By parent (`node - indicatorCount`): points; NaN when unknown or exempt. */
  readonly totals: readonly Float64Array[];
  /** By parent: shares 0–1 of the unit's maximum, NaN likewise. */
  readonly percents: readonly Float64Array[];
  /** By `plan.tiers`: index in its labels, -1 when unknown. */
  readonly tiers: readonly Int16Array[];
  /** By `plan.ranking`: 1-based, 0 for no rank. */
  readonly ranks: readonly Uint32Array[];
}

/** Units worked on at a time, so that their totals stay in the processor's cache. */
const BLOCK = 2048;

/**
 * Scores a whole sheet. `columns`: by indicator in leaf order, the points of every unit; NaN is unknown, EXEMPT leaves the
 * unit's totals and maxima. A unit that submitted nothing has NaN throughout.
 */
export function scoreColumns(
  plan: ScoringPlan,
  columns: readonly Float64Array[],
  options: ColumnOptions = {},
): ColumnResults {
  const units = columns[0]?.length ?? 0;
  const parents = plan.nodes.slice(plan.indicatorCount);
  const totals = parents.map(() => new Float64Array(units));
  const percents = parents.map(() => new Float64Array(units));
  const tiers = plan.tiers.map(() => new Int16Array(units));
  const values = [...columns, ...totals];
  const ladders = plan.tiers.map(laddersOf);
  for (let start = 0; start < units; start += BLOCK) {
    const end = Math.min(start + BLOCK, units);
    for (let node = plan.indicatorCount; node <= plan.root; node++) sumChildren(plan, node, values, start, end);
    percents.forEach((percent, parent) =>
      divide(totals[parent] ?? percent, plan.maxima[plan.indicatorCount + parent] ?? NaN, percent, start, end),
    );
    ladders.forEach((ladder, tier) => decideTiers(ladder, values, tiers[tier] ?? new Int16Array(), start, end));
  }
  plan.tiers.forEach((tier, index) => {
    if (!isDecidable(tier)) tiers[index]?.fill(-1);
  });
  completeExceptions(plan, values, { totals, percents, tiers, ranks: [] });
  const ranks = plan.ranking.map(({ node, rule, tieBreak }, index) => {
    const groups = options.groups?.[index];
    return rank(values[node] ?? new Float64Array(), rule, {
      ...(groups === undefined ? {} : { groups }),
      tieBreak: tieBreak.flatMap((breaker) => values[breaker] ?? []),
    });
  });
  return { totals, percents, tiers, ranks };
}

function sumChildren(
  plan: ScoringPlan,
  node: number,
  values: readonly Float64Array[],
  start: number,
  end: number,
): void {
  const total = values[node] ?? new Float64Array();
  for (const child of plan.children[node] ?? []) {
    addWeighted(values[child] ?? new Float64Array(), plan.weights[child] ?? NaN, total, start, end);
  }
  for (let unit = start; unit < end; unit++) total[unit] = toDecimal(total[unit] ?? NaN);
}

function addWeighted(points: Float64Array, weight: number, total: Float64Array, start: number, end: number): void {
  for (let unit = start; unit < end; unit++) total[unit] = (total[unit] ?? NaN) + weight * (points[unit] ?? NaN);
}

function divide(total: Float64Array, max: number, percent: Float64Array, start: number, end: number): void {
  for (let unit = start; unit < end; unit++) percent[unit] = (total[unit] ?? NaN) / max;
}

/** Each unit starts at the best band and moves down until no node fails the band it stands at. */
function decideTiers(
  ladders: readonly Ladder[],
  values: readonly Float64Array[],
  tiers: Int16Array,
  start: number,
  end: number,
): void {
  const isOneLookEnough = ladders.every(isFalling);
  let isMoved = true;
  while (isMoved) {
    isMoved = false;
    for (const ladder of ladders) {
      if (moveDown(ladder, values[ladder.node] ?? new Float64Array(), tiers, start, end)) isMoved = !isOneLookEnough;
    }
  }
}

/** Redoes, one by one, the units with an unknown or exempt indicator: their sum is not finite. */
function completeExceptions(plan: ScoringPlan, values: readonly Float64Array[], results: ColumnResults): void {
  const root = values[plan.root] ?? new Float64Array();
  const points = new Float64Array(plan.indicatorCount);
  for (let unit = 0; unit < root.length; unit++) {
    if (Number.isFinite(root[unit])) continue;
    for (let indicator = 0; indicator < plan.indicatorCount; indicator++) {
      points[indicator] = values[indicator]?.[unit] ?? NaN;
    }
    const row = completeRow(plan, points);
    results.totals.forEach((total, parent) => {
      const value = row.values[plan.indicatorCount + parent] ?? NaN;
      const known = Number.isFinite(value) ? value : NaN;
      total[unit] = known;
      const percent = results.percents[parent];
      if (percent !== undefined) percent[unit] = known / (row.maxima[plan.indicatorCount + parent] ?? NaN);
    });
    results.tiers.forEach((tiers, index) => {
      const tier = plan.tiers[index];
      if (tier !== undefined) tiers[unit] = tierIndex(plan, tier, row);
    });
  }
}
