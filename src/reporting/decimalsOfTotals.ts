import { decimalsOf } from "../checking/decimalsOf";

/** Indices between 0 and 1 need as many; points have fewer. */
const MOST_DECIMALS = 4;

/** Digits after the decimal sign that a column of totals needs, so that they stand under each other; at most four. */
export function decimalsOfTotals(totals: readonly (number | null)[]): number {
  const needed = totals.reduce<number>((most, total) => (total === null ? most : Math.max(most, decimalsOf(total))), 0);
  return Math.min(needed, MOST_DECIMALS);
}
