import { TIES } from "../../rubric/fixedValues";
import { criteriaOf } from "../../rubric/tree";
import type { RankInference, RankReading } from "../inference";
import type { PointsColumn, ResultBoard } from "../resultBoard";
import { explainRanks } from "./explainRanks";
import type { RankedUnit } from "./explainRanks";
import { findTieBreak } from "./findTieBreak";

/**
 * How the printed ranks of every ranked criterion came about: each way of ranking is tried, and those with the fewest
 * contradictions are kept. Where they differ in the tie rule, the proposal takes the one that another ranking of the same
 * table decides, else the field's usual one.
 */
export function inferRanking(board: ResultBoard): readonly RankInference[] {
  const found = criteriaOf(board.criteria).flatMap(({ id }) => inferOne(board, id) ?? []);
  const decided = found.find(({ ties }) => ties !== null)?.ties ?? null;
  if (decided === null) return found;
  return found.map((inference): RankInference => {
    const alike = inference.readings.find(({ ties }) => ties === decided);
    return inference.ties !== null || alike === undefined ? inference : proposing(board, inference, alike);
  });
}

function inferOne(board: ResultBoard, criterion: string): RankInference | null {
  const ranks = board.ranks.get(criterion);
  const points = board.points.get(criterion);
  if (ranks === undefined || points === undefined) return null;
  const lists = openLists(board, ranks, points);
  const units = lists.ranked.length;
  if (units === 0) return null;
  const tried = readingsToTry(points.decimals, lists.groups.length > 1).map((reading) => ({
    reading,
    count: contradictionsIn(lists, reading).length,
  }));
  // Of a sheet sorted by rank, ordinal ranks at coarser decimals explain any order, slips included.
  const isSorted = lists.ranked.every(({ rank }, place) => place === 0 || rank >= (lists.ranked[place - 1]?.rank ?? 0));
  const isTelling = ({ ties, decimals }: RankReading): boolean =>
    !isSorted || ties !== "ordinal" || decimals === null || decimals === points.decimals;
  const telling = tried.filter(({ reading }) => isTelling(reading));
  const fewest = Math.min(...telling.map(({ count }) => count));
  const readings = [
    ...telling.filter(({ count }) => count === fewest),
    ...tried.filter(({ reading, count }) => !isTelling(reading) && count <= fewest),
  ].map(({ reading }) => reading);
  const first = readings[0];
  if (first === undefined) return null;
  const rules = new Set(readings.filter(({ decimals }) => decimals !== null).map(({ ties }) => ties));
  const ties = rules.size === 1 ? ([...rules][0] ?? null) : null;
  const inference = { criterion, units, readings, ties, unrankedGroups: lists.unrankedGroups };
  return proposing(
    board,
    { ...inference, proposed: first, contradictions: [], tieBreak: { ties: 0, inSheetOrder: true, criteria: [] } },
    first,
  );
}

/** The inference with another of its readings as the proposal, and what follows from that. */
function proposing(board: ResultBoard, inference: RankInference, proposed: RankReading): RankInference {
  const points = board.points.get(inference.criterion);
  const ranks = board.ranks.get(inference.criterion);
  if (points === undefined || ranks === undefined) return inference;
  const lists = openLists(board, ranks, points);
  const contradictions = contradictionsIn(lists, proposed).flatMap((unit) => {
    const found = board.units[unit];
    return found === undefined ? [] : [{ name: found.name, row: found.row }];
  });
  return {
    ...inference,
    proposed,
    contradictions,
    tieBreak: findTieBreak(board, inference.criterion, listsOf(lists, proposed), proposed),
  };
}

/** By printed totals first, then coarser ones, then finer; the groups apart before in one list; the field's usual rule of ties first. */
function readingsToTry(printed: number, hasGroups: boolean): readonly RankReading[] {
  const decimals = [...Array.from({ length: printed + 1 }, (_, coarser) => printed - coarser), null];
  return decimals.flatMap((digits) =>
    (hasGroups ? [false, true] : [false]).flatMap((acrossGroups) =>
      TIES.map((ties) => ({ ties, decimals: digits, acrossGroups })),
    ),
  );
}

interface Lists {
  readonly decimals: number;
  readonly ranked: readonly (RankedUnit & { readonly group: string | null })[];
  /** The groups of units that have a total and no readable rank; units of unranked groups are not among them. */
  readonly missing: readonly (string | null)[];
  readonly groups: readonly (string | null)[];
  readonly unrankedGroups: readonly string[];
}

function openLists(
  { units }: ResultBoard,
  ranks: readonly (number | null)[],
  { value, low, high, decimals }: PointsColumn,
): Lists {
  const known = units.flatMap(({ group }, unit) => {
    const total = value[unit] ?? NaN;
    return Number.isFinite(total) ? [{ unit, group, total, rank: ranks[unit] ?? null }] : [];
  });
  const ranked = known.flatMap(({ unit, group, total, rank }) =>
    rank === null ? [] : [{ unit, group, total, rank, low: low[unit] ?? NaN, high: high[unit] ?? NaN }],
  );
  const groups = [...new Set(ranked.map(({ group }) => group))];
  const without = known.filter(({ rank }) => rank === null).map(({ group }) => group);
  return {
    decimals,
    ranked,
    groups,
    missing: without.filter((group) => groups.includes(group)),
    unrankedGroups: [...new Set(without)].filter((group) => group !== null).filter((group) => !groups.includes(group)),
  };
}

/** The lists that ranks are counted in. */
function listsOf({ ranked, groups }: Lists, { acrossGroups }: RankReading): readonly (readonly RankedUnit[])[] {
  return acrossGroups ? [ranked] : groups.map((group) => ranked.filter((unit) => unit.group === group));
}

function contradictionsIn(lists: Lists, reading: RankReading): readonly number[] {
  return listsOf(lists, reading).flatMap((units, index) => {
    const group = lists.groups[index];
    const missing = lists.missing.filter((other) => reading.acrossGroups || other === group).length;
    return explainRanks({ units, missing, decimals: lists.decimals }, reading);
  });
}
