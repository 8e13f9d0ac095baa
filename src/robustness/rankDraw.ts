import { rank } from "../scoring/rank";
import { rankKeys } from "../scoring/rankKeys";
import type { DrawBoard } from "./drawBoard";

/** Different totals that are counted at most, in multiples of the units; more are sorted. */
const MOST_PLACES = 8;

/**
 * The ranks of one draw, as `rank` gives them. Rounded totals take few values: where each has a place of its own, ranks follow
 * from counting the units at each place, without sorting.
 *
 * @param tieBreak by `board.tieBreak`
 */
export function rankDraw(board: DrawBoard, totals: Float64Array, tieBreak: readonly Float64Array[]): Uint32Array {
  const units = totals.length;
  const keys = rankKeys(totals, board.decimals);
  let highest = -Infinity;
  let lowest = Infinity;
  for (let unit = 0; unit < units; unit++) {
    const key = keys[unit] ?? 0;
    if (key > highest) highest = key;
    if (key < lowest) lowest = key;
  }
  const places = highest - lowest + 1;
  const lists = board.groups.length;
  if (tieBreak.length > 0 || !(places * lists <= MOST_PLACES * units)) {
    return rank(totals, board, { groups: board.lists, tieBreak });
  }
  const counts = new Uint32Array(places * lists);
  const placeOf = new Uint32Array(units);
  for (let unit = 0; unit < units; unit++) {
    const place = (board.lists[unit] ?? 0) * places + highest - (keys[unit] ?? 0);
    placeOf[unit] = place;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (let list = 0; list < lists; list++)
    numberPlaces(counts.subarray(list * places, (list + 1) * places), board.ties);
  const ranks = new Uint32Array(units);
  const isOrdinal = board.ties === "ordinal";
  for (let unit = 0; unit < units; unit++) {
    const place = placeOf[unit] ?? 0;
    const rankHere = counts[place] ?? 0;
    ranks[unit] = rankHere;
    if (isOrdinal) counts[place] = rankHere + 1;
  }
  return ranks;
}

/** Puts in the place of each count the rank of the units counted there, the highest total first. */
function numberPlaces(counts: Uint32Array, ties: DrawBoard["ties"]): void {
  let next = 1;
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    counts[place] = next;
    next += ties === "dense" ? Math.min(count, 1) : count;
  }
}
