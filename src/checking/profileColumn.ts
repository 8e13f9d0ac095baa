import { exceeds } from "../scoring/compare";
import type { Score } from "../scoring/results";
import { decimalsOf } from "./decimalsOf";

/** What the numbers of one indicator's column have in common. */
export interface ColumnProfile {
  readonly numbers: number;
  readonly aboveMax: number;
  /** 0 when the column has no number. */
  readonly largest: number;
  /** How many numbers are not whole. */
  readonly fractions: number;
  /** The most digits after the decimal sign among the numbers within the maximum. */
  readonly decimals: number;
}

export function profileColumn(scores: readonly (readonly Score[])[], index: number, max: number | null): ColumnProfile {
  let numbers = 0;
  let aboveMax = 0;
  let largest = 0;
  let fractions = 0;
  let decimals = 0;
  for (const row of scores) {
    const score = row[index];
    if (score?.kind !== "number") continue;
    const { points } = score;
    numbers += 1;
    largest = Math.max(largest, points);
    if (!Number.isInteger(points)) fractions += 1;
    if (max !== null && exceeds(points, max)) aboveMax += 1;
    else decimals = Math.max(decimals, decimalsOf(points));
  }
  return { numbers, aboveMax, largest, fractions, decimals };
}
