import type { RankingRule } from "../rubric/rubric";
import { toDecimal } from "./compare";
import { orderByKey } from "./orderByKey";
import { rankKeys } from "./rankKeys";

/** How a column of totals is ranked; see `RankingRule`. */
type RankRule = Pick<RankingRule, "ties" | "decimals">;

interface RankOptions {
  /** Group of each unit, numbered from 0; -1: the unit gets no rank. Absent: one group. */
  readonly groups?: Int32Array;
  /** For ordinal ranks: points compared in turn between equal totals, higher first; unknown ones last. */
  readonly tieBreak?: readonly Float64Array[];
}

/** Ranks by total, highest first, each group apart: 1-based, 0 for a unit without a rank (its total is not finite, or its group is -1). */
export function rank(totals: Float64Array, rule: RankRule, options: RankOptions = {}): Uint32Array {
  const { groups } = options;
  const ranked = new Uint32Array(totals.length);
  let count = 0;
  for (let unit = 0; unit < totals.length; unit++) {
    if (!Number.isFinite(totals[unit]) || (groups !== undefined && (groups[unit] ?? -1) < 0)) continue;
    ranked[count] = unit;
    count++;
  }
  const keys = rankKeys(totals, rule.decimals);
  const order = orderByKey(ranked.subarray(0, count), keys);
  if (rule.ties === "ordinal" && options.tieBreak !== undefined && options.tieBreak.length > 0) {
    breakTies(order, keys, options.tieBreak);
  }
  return numberInOrder(order, keys, rule.ties, groups);
}

/** One walk from the best unit down, with a position for each group. */
function numberInOrder(
  order: Uint32Array,
  keys: Float64Array,
  ties: RankingRule["ties"],
  groups?: Int32Array,
): Uint32Array {
  const ranks = new Uint32Array(keys.length);
  const groupCount = groups === undefined ? 1 : groups.reduce((most, group) => Math.max(most, group + 1), 1);
  const seen = new Uint32Array(groupCount);
  const lastKey = new Float64Array(groupCount).fill(NaN);
  const lastRank = new Uint32Array(groupCount);
  for (const unit of order) {
    const group = groups === undefined ? 0 : (groups[unit] ?? 0);
    const position = (seen[group] ?? 0) + 1;
    const previous = lastRank[group] ?? 0;
    const key = keys[unit] ?? NaN;
    const isTied = ties !== "ordinal" && key === lastKey[group];
    const rankHere = isTied ? previous : ties === "dense" ? previous + 1 : position;
    seen[group] = position;
    lastKey[group] = key;
    lastRank[group] = rankHere;
    ranks[unit] = rankHere;
  }
  return ranks;
}

/** Reorders each run of equal keys by the tie-breaking columns, else by sheet order. */
function breakTies(order: Uint32Array, keys: Float64Array, columns: readonly Float64Array[]): void {
  const compare = (one: number, other: number): number => {
    for (const column of columns) {
      const difference = comparable(column[other]) - comparable(column[one]);
      if (difference !== 0 && !Number.isNaN(difference)) return difference;
    }
    return one - other;
  };
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && keys[order[end] ?? 0] === keys[order[start] ?? 0]) end++;
    if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
  }
}

function comparable(points: number | undefined): number {
  return points !== undefined && Number.isFinite(points) ? toDecimal(points) : -Infinity;
}
