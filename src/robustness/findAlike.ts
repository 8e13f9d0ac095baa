import { countLevel } from "./countLevel";
import { quantile } from "./rankRange";
import type { RankRange } from "./rankRange";
import { LISTED, NEAREST, SURE } from "./robustness";
import type { PairsAlike, UnitPair } from "./robustness";

/** A unit of one list with what was drawn for it. */
export interface DrawnUnit extends RankRange {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** On the board. */
  readonly rank: number;
  /** Its rank in every draw. */
  readonly ranks: Uint16Array | Uint32Array;
}

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
 */
export function* findAlike(units: readonly DrawnUnit[], draws: number): Generator<number, Alike> {
  const alike = new Uint32Array(units.length);
  const neighbours = units.map((): number[] => []);
  const listed: UnitPair[] = [];
  let count = 0;
  const last = windowEnds(units);
  const level = yield* countLevel(last, draws, (position, draw) => units[position]?.ranks[draw] ?? 0);
  units.forEach((one, position) => {
    for (let later = position + 1; later <= (last[position] ?? 0); later++) {
      const other = units[later];
      if (other === undefined) break;
      // Exactly the draws in which `one` is ahead; that `other` is surely ahead of it is so rare that it is counted out.
      const atLeastLevel = level(position, later);
      if (draws - atLeastLevel >= SURE * draws) continue;
      if (atLeastLevel >= SURE * draws && countAhead(other, one) >= SURE * draws) continue;
      alike[position] = (alike[position] ?? 0) + 1;
      alike[later] = (alike[later] ?? 0) + 1;
      count += 1;
      keepNearest(neighbours[position], position, later);
      keepNearest(neighbours[later], later, position);
      if (listed.length < LISTED) {
        const otherAhead = countAhead(other, one) / draws;
        listed.push({ one: one.unit, other: other.unit, oneAhead: (draws - atLeastLevel) / draws, otherAhead });
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

function countAhead(one: DrawnUnit, other: DrawnUnit): number {
  let ahead = 0;
  for (let draw = 0; draw < one.ranks.length; draw++) if ((one.ranks[draw] ?? 0) < (other.ranks[draw] ?? 0)) ahead += 1;
  return ahead;
}
