import type { RankingRule } from "../rubric/rubric";
import { rank } from "../scoring/rank";

/** A column of totals with what decides its ranks. */
export interface RankedColumn {
  readonly totals: Float64Array;
  readonly rule: RankingRule;
  readonly groups: Int32Array | null;
  readonly tieBreak: readonly Float64Array[];
}

let last: { readonly column: RankedColumn; readonly ranks: Uint32Array } | null = null;

/** The ranks of a column (0: none). A sheet asks for one column once a row, so the last answer is kept. */
export function ranksOf(column: RankedColumn): Uint32Array {
  if (last !== null && sameColumn(last.column, column)) return last.ranks;
  const { totals, rule, groups, tieBreak } = column;
  const ranks = rank(totals, rule, { ...(groups === null ? {} : { groups }), tieBreak });
  last = { column, ranks };
  return ranks;
}

function sameColumn(one: RankedColumn, other: RankedColumn): boolean {
  if (one.rule !== other.rule || one.tieBreak.length !== other.tieBreak.length) return false;
  if (!sameNumbers(one.totals, other.totals)) return false;
  if (
    one.groups === null || other.groups === null ? one.groups !== other.groups : !sameNumbers(one.groups, other.groups)
  ) {
    return false;
  }
  return one.tieBreak.every((column, index) => sameNumbers(column, other.tieBreak[index] ?? new Float64Array()));
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!Object.is(one[index], other[index])) return false;
  return true;
}
