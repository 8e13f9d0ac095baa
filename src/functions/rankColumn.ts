import type { RankingRule } from "../rubric/rubric";
import { rank } from "../scoring/rank";
import { rankKeys } from "../scoring/rankKeys";

/** A column of totals with what decides its ranks. */
interface TotalsColumn {
  readonly totals: Float64Array;
  readonly rule: RankingRule;
  readonly groups: Int32Array | null;
  readonly tieBreak: readonly Float64Array[];
}

export interface RankedColumn extends TotalsColumn {
  /** 1-based; 0: none. */
  readonly ranks: Uint32Array;
  /** Indexes of the totals that are equal as the rule compares them, by `rankKeys`. */
  readonly equals: ReadonlyMap<number, readonly number[]>;
}

let last: RankedColumn | null = null;

/** Ranks a column. A sheet asks for one column once a row, so the last answer is kept. */
export function rankColumn(column: TotalsColumn): RankedColumn {
  if (last !== null && sameColumn(last, column)) return last;
  const { totals, rule, groups, tieBreak } = column;
  const ranks = rank(totals, rule, { ...(groups === null ? {} : { groups }), tieBreak });
  const equals = new Map<number, number[]>();
  rankKeys(totals, rule.decimals).forEach((key, index) => {
    const known = equals.get(key);
    if (known === undefined) equals.set(key, [index]);
    else known.push(index);
  });
  last = { ...column, ranks, equals };
  return last;
}

function sameColumn(one: TotalsColumn, other: TotalsColumn): boolean {
  if (one.rule !== other.rule || one.tieBreak.length !== other.tieBreak.length) return false;
  if (!sameNumbers(one.totals, other.totals)) return false;
  if (one.groups === null || other.groups === null) {
    if (one.groups !== other.groups) return false;
  } else if (!sameNumbers(one.groups, other.groups)) return false;
  return one.tieBreak.every((column, index) => sameNumbers(column, other.tieBreak[index] ?? new Float64Array()));
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (!Object.is(one[index], other[index])) return false;
  return true;
}
