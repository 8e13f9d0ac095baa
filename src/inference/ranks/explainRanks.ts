import { longestFall } from "../../checking/audit/reasons/longestFall";
import { MARGIN } from "../../scoring/compare";
import { rankKeys } from "../../scoring/rankKeys";
import type { RankReading } from "../inference";

/** A unit of one list of ranks. */
export interface RankedUnit {
  /** Index of the unit on the board: its place in sheet order. */
  readonly unit: number;
  readonly rank: number;
  readonly total: number;
  readonly low: number;
  readonly high: number;
}

/** One list of ranks. */
export interface RankList {
  readonly units: readonly RankedUnit[];
  /** How many further units of the list have no readable rank. */
  readonly missing: number;
  /** Digits that the totals are printed with. */
  readonly decimals: number;
}

/**
 * The units whose printed rank a reading cannot give; none when it explains the whole list. Of ranks that contradict the totals
 * the longest consistent run is believed; each unit left out may stand anywhere between the others.
 */
export function explainRanks(list: RankList, reading: RankReading): readonly number[] {
  const units = [...list.units].sort((one, other) => one.rank - other.rank || other.total - one.total);
  const keyed = withKeys(units, reading.decimals);
  const asked: Asked = {
    ...reading,
    // Equal totals as printed may have been parted by anything; totals made equal by rounding are parted by sheet order.
    keepsSheetOrder: reading.ties === "ordinal" && reading.decimals !== null && reading.decimals < list.decimals,
  };
  const whole = countUp(keyed, asked, list.missing);
  if (whole.length === 0) return [];
  const run = longestFall(keyed.map(({ key }) => key)).flatMap((index) => keyed[index] ?? []);
  const kept = new Set(run.map(({ unit }) => unit));
  const leftOut = list.units.flatMap(({ unit }) => (kept.has(unit) ? [] : [unit]));
  return [...leftOut, ...countUp(run, asked, list.missing + leftOut.length)];
}

type Asked = Pick<RankReading, "ties" | "decimals"> & { readonly keepsSheetOrder: boolean };

interface KeyedUnit {
  readonly unit: number;
  readonly rank: number;
  /** Whole numbers that ranks compare: as printed, and the least and most before rounding. */
  readonly key: number;
  readonly low: number;
  readonly high: number;
}

function withKeys(units: readonly RankedUnit[], decimals: number | null): readonly KeyedUnit[] {
  const keysOf = (pick: (unit: RankedUnit) => number): Float64Array =>
    rankKeys(Float64Array.from(units, pick), decimals);
  const key = keysOf(({ total }) => total);
  const low = keysOf(({ total, low: least }) => (total >= 0 ? Math.max(0, least) : least));
  // The upper end itself would be printed one unit higher.
  const high = keysOf(({ low: least, high: most }) => (most > least ? most - 2 * MARGIN : most));
  return units.map(({ unit, rank }, index) => ({
    unit,
    rank,
    key: key[index] ?? NaN,
    low: low[index] ?? NaN,
    high: high[index] ?? NaN,
  }));
}

/** Walks down the ranks with the highest totals still possible; gives the units at which rank or order breaks. */
function countUp(
  units: readonly KeyedUnit[],
  { ties, decimals, keepsSheetOrder }: Asked,
  slack: number,
): readonly number[] {
  const broken: number[] = [];
  let expected = 1;
  let above = Infinity;
  let before: KeyedUnit | null = null;
  let room = slack;
  for (const sharing of shared(units)) {
    const [first] = sharing;
    if (first === undefined) continue;
    const extra = first.rank - expected;
    const hasPlace = extra >= 0 && extra <= room;
    const isAlone = ties !== "ordinal" || sharing.length === 1;
    const most = Math.min(...sharing.map(({ high }) => high));
    const least = Math.max(...sharing.map(({ low }) => low));
    const top = Math.min(most, ties === "ordinal" ? above : above - 1);
    const isOrdered = top >= least && isShareable(sharing, decimals);
    const isTurned: boolean = keepsSheetOrder && before !== null && isTied(before, first) && before.unit > first.unit;
    if (hasPlace) room -= extra;
    if (!hasPlace || !isAlone || !isOrdered || isTurned) broken.push(...sharing.map(({ unit }) => unit));
    else above = top;
    expected = first.rank + (ties === "dense" ? 1 : sharing.length);
    before = first;
  }
  return broken;
}

/** Whether two totals are equal whatever they were before rounding. */
function isTied(one: KeyedUnit, other: KeyedUnit): boolean {
  return one.low === one.high && other.low === other.high && one.key === other.key;
}

/** Whatever the finer totals are, units with totals printed differently do not share a rank by them. */
function isShareable(sharing: readonly KeyedUnit[], decimals: number | null): boolean {
  return decimals !== null || sharing.every(({ key }) => key === sharing[0]?.key);
}

/** Runs of units with the same rank. */
function shared(units: readonly KeyedUnit[]): readonly (readonly KeyedUnit[])[] {
  const runs: KeyedUnit[][] = [];
  for (const unit of units) {
    const last = runs.at(-1);
    if (last?.[0]?.rank === unit.rank) last.push(unit);
    else runs.push([unit]);
  }
  return runs;
}
