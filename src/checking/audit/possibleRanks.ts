import type { RankingRule } from "../../rubric/rubric";
import { MARGIN } from "../../scoring/compare";
import { rank } from "../../scoring/rank";
import { rankKeys } from "../../scoring/rankKeys";
import { countAbove, countBelow } from "./countSorted";

/** Totals by unit: as printed, and the least and most they may have been before rounding. NaN: unknown. */
export interface TotalRanges {
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** By unit, 1-based: the rank of the values, and the best and worst that totals within their ranges can give; 0: none. */
export interface RankRanges {
  readonly rank: Uint32Array;
  readonly best: Uint32Array;
  readonly worst: Uint32Array;
}

/**
 * The ranks that totals within ranges can give, each group apart. A unit of a group whose total is unknown may stand above
 * any other. Where ordinal ranks part equal totals, only totals that are equal for certain keep the order of `rank`.
 *
 * @param groups by unit, numbered from 0; -1: the unit gets no rank
 */
export function possibleRanks(
  totals: TotalRanges,
  rule: RankingRule,
  groups: Int32Array,
  tieBreak: readonly Float64Array[],
): RankRanges {
  const nominal = rank(totals.value, rule, { groups, tieBreak });
  const low = rankKeys(totals.low, rule.decimals);
  // The upper end itself would be printed one unit higher.
  const high = rankKeys(
    totals.high.map((end, unit) => (end > (totals.low[unit] ?? end) ? end - 2 * MARGIN : end)),
    rule.decimals,
  );
  const best = new Uint32Array(nominal.length);
  const worst = new Uint32Array(nominal.length);
  for (const [group, members] of membersByGroup(groups)) {
    const ranked = members.filter((unit) => nominal[unit] !== 0);
    const unknown = members.length - ranked.length;
    const bounds = group === -1 ? null : boundsOf(ranked, low, high, nominal, rule.ties);
    ranked.forEach((unit, place) => {
      best[unit] = bounds?.best[place] ?? 0;
      worst[unit] = (bounds?.worst[place] ?? 0) + unknown;
    });
  }
  return { rank: nominal, best, worst };
}

function membersByGroup(groups: Int32Array): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>();
  groups.forEach((group, unit) => {
    const others = members.get(group);
    if (others === undefined) members.set(group, [unit]);
    else others.push(unit);
  });
  return members;
}

interface Bounds {
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

function boundsOf(
  units: readonly number[],
  low: Float64Array,
  high: Float64Array,
  nominal: Uint32Array,
  ties: RankingRule["ties"],
): Bounds {
  const lowOf = (unit: number): number => low[unit] ?? NaN;
  const highOf = (unit: number): number => high[unit] ?? NaN;
  const isExact = (unit: number): boolean => lowOf(unit) === highOf(unit);
  if (ties === "dense") return denseBounds(units, lowOf, highOf);
  const lows = Float64Array.from(units, lowOf).sort();
  const highs = Float64Array.from(units, highOf).sort();
  if (ties === "competition") {
    return {
      best: units.map((unit) => 1 + countAbove(lows, highOf(unit))),
      worst: units.map((unit) => 1 + countAbove(highs, lowOf(unit)) - (isExact(unit) ? 0 : 1)),
    };
  }
  const equals = new Map<number, number[]>();
  for (const unit of units) {
    if (!isExact(unit)) continue;
    const others = equals.get(lowOf(unit)) ?? [];
    others.push(nominal[unit] ?? 0);
    equals.set(lowOf(unit), others);
  }
  for (const ranks of equals.values()) ranks.sort((one, other) => one - other);
  const place = (unit: number): readonly [before: number, after: number] => {
    const ranks = isExact(unit) ? equals.get(lowOf(unit)) : undefined;
    if (ranks === undefined) return [0, 0];
    const before = ranks.indexOf(nominal[unit] ?? 0);
    return [before, ranks.length - 1 - before];
  };
  return {
    best: units.map((unit) => 1 + countAbove(lows, highOf(unit)) + place(unit)[0]),
    worst: units.map((unit) => countAbove(highs, lowOf(unit) - 1) - place(unit)[1]),
  };
}

/**
 * Dense ranks count the different totals above: at least as many as points needed to meet every range above, at most one
 * for each certain total and each uncertain unit.
 */
function denseBounds(
  units: readonly number[],
  lowOf: (unit: number) => number,
  highOf: (unit: number) => number,
): Bounds {
  const fewest = countAsSeen(units, lowOf, pointsMeeting(lowOf, highOf));
  const exact = new Set<number>();
  const most = countAsSeen(units, highOf, (unit) => {
    if (lowOf(unit) !== highOf(unit)) return true;
    if (exact.has(lowOf(unit))) return false;
    exact.add(lowOf(unit));
    return true;
  });
  const top = units.reduce((highest, unit) => Math.max(highest, highOf(unit)), -Infinity);
  return {
    best: units.map((unit) => 1 + fewest(highOf(unit))),
    worst: units.map((unit) => {
      const others = most(lowOf(unit)) - (lowOf(unit) === highOf(unit) ? 0 : 1);
      return 1 + Math.min(others, top - lowOf(unit));
    }),
  };
}

/** Told ranges from the highest lower end down, says whether a further point is needed to meet each. */
function pointsMeeting(lowOf: (unit: number) => number, highOf: (unit: number) => number): (unit: number) => boolean {
  let point = Infinity;
  return (unit) => {
    if (highOf(unit) >= point) return false;
    point = lowOf(unit);
    return true;
  };
}

/** Shows the units to `counts` from the highest key down; gives how many counted among those with a key above another. */
function countAsSeen(
  units: readonly number[],
  keyOf: (unit: number) => number,
  counts: (unit: number) => boolean,
): (key: number) => number {
  const order = [...units].sort((one, other) => keyOf(other) - keyOf(one));
  const keys = Float64Array.from(order, (unit) => -keyOf(unit));
  const sums = new Uint32Array(order.length + 1);
  order.forEach((unit, index) => {
    sums[index + 1] = (sums[index] ?? 0) + (counts(unit) ? 1 : 0);
  });
  return (key) => sums[countBelow(keys, -key)] ?? 0;
}
