import type { Steps } from "../steps/steps";
import { findOften } from "./findOften";
import { quantile } from "./rankRange";
import type { RankRange } from "./rankRange";
import { LISTED, NEAREST, SURE } from "./robustness";
import type { PairsAlike, UnitPair } from "./robustness";

/** A unit of one list with what was drawn for it. */
export interface DrawnUnit extends RankRange {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** Place among all units of the draws. */
  readonly place: number;
  /** On the board. */
  readonly rank: number;
  /** Its rank in every draw. */
  readonly ranks: Uint16Array | Uint32Array;
}

/** Half of the draws are not below this rank. */
const MIDDLE = 0.5;

interface Alike extends PairsAlike {
  /** By unit of the list: with how many others it cannot be told apart. */
  readonly alike: Uint32Array;
  /** By unit of the list: up to `NEAREST` of those, the nearest in the list first; places in the evaluation's `units`. */
  readonly nearest: readonly (readonly number[])[];
}

/**
 * Which units of a list the draws cannot tell apart, in steps that yield the share (0–1) that is done.
 *
 * @param units by the board's rank, then in sheet order
 * @param ranksIn the ranks of all units of the draws in a draw, by their places
 */
export function* findAlike(
  units: readonly DrawnUnit[],
  draws: number,
  ranksIn: (draw: number) => DrawnUnit["ranks"],
): Steps<Alike, number> {
  const alike = new Uint32Array(units.length);
  const neighbours = units.map((): number[] => []);
  const listed: UnitPair[] = [];
  let count = 0;
  const last = windowEnds(units);
  const places = Uint32Array.from(units, ({ place }) => place);
  const isOften = yield* findOften(last, draws, leastToBeLevel(draws), { places, ranksIn });
  const middles = units.map((unit) => quantile(unit, MIDDLE));
  // Where one is ahead in all but a few draws, so many of its ranks lie above the other's middle.
  const highs = units.map((unit) => quantile(unit, SURE - MIDDLE));
  units.forEach((one, position) => {
    for (let later = position + 1; later <= (last[position] ?? 0); later++) {
      const other = units[later];
      if (other === undefined) break;
      if (!isOften(position, later)) continue;
      if ((highs[later] ?? 0) < (middles[position] ?? 0) && isSurelyAhead(other, one)) continue;
      alike[position] = (alike[position] ?? 0) + 1;
      alike[later] = (alike[later] ?? 0) + 1;
      count += 1;
      keepNearest(neighbours[position], position, later);
      keepNearest(neighbours[later], later, position);
      if (listed.length < LISTED) {
        const [oneAhead, otherAhead] = [countAhead(one, other) / draws, countAhead(other, one) / draws];
        listed.push({ one: one.unit, other: other.unit, oneAhead, otherAhead });
      }
    }
  });
  return {
    count,
    of: (units.length * (units.length - 1)) / 2,
    listed,
    alike,
    nearest: neighbours.map((places) => places.map((place) => units[place]?.unit ?? 0)),
  };
}

/** Puts `other` into the list of `position`'s neighbours by distance; of equally near ones the higher one stands first. */
function keepNearest(neighbours: number[] | undefined, position: number, other: number): void {
  if (neighbours === undefined) return;
  const distance = Math.abs(other - position);
  const farthest = neighbours[NEAREST - 1];
  if (farthest !== undefined && Math.abs(farthest - position) <= distance) return;
  const place = neighbours.findIndex((known) => Math.abs(known - position) > distance);
  neighbours.splice(place === -1 ? neighbours.length : place, 0, other);
  neighbours.length = Math.min(neighbours.length, NEAREST);
}

/**
 * For each unit the last one whose order against it the draws may leave open. Of all later ones each falls into this unit's
 * range, and this unit out of it, in no more draws than `SURE` leaves.
 */
function windowEnds(units: readonly DrawnUnit[]): Uint32Array {
  const tail = (1 - SURE) / 2;
  const lows = units.map((unit) => quantile(unit, tail));
  const leastOfRest = lows.slice();
  for (let at = lows.length - 2; at >= 0; at--) {
    leastOfRest[at] = Math.min(leastOfRest[at] ?? 0, leastOfRest[at + 1] ?? Infinity);
  }
  return Uint32Array.from(units, (unit, position) => {
    const high = quantile(unit, 1 - tail);
    let end = position;
    while (end + 1 < units.length && (leastOfRest[end + 1] ?? Infinity) <= high) end++;
    return end;
  });
}

/** In how many draws a unit must be at least level with another one that is then not surely ahead of it. */
function leastToBeLevel(draws: number): number {
  let least = 0;
  while (draws - least >= SURE * draws) least += 1;
  return least;
}

/** Whether a unit is ahead of another one in `SURE` of the draws or more. */
function isSurelyAhead(one: DrawnUnit, other: DrawnUnit): boolean {
  const { draws } = one;
  const mostMissed = draws - SURE * draws;
  let missed = 0;
  for (let draw = 0; draw < draws; draw++) {
    if ((one.ranks[draw] ?? 0) < (other.ranks[draw] ?? 0)) continue;
    missed += 1;
    if (missed > mostMissed + 1) return false;
  }
  return draws - missed >= SURE * draws;
}

function countAhead(one: DrawnUnit, other: DrawnUnit): number {
  let ahead = 0;
  for (let draw = 0; draw < one.ranks.length; draw++) if ((one.ranks[draw] ?? 0) < (other.ranks[draw] ?? 0)) ahead += 1;
  return ahead;
}
