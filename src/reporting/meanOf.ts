import { toDecimal } from "../scoring/compare";

/** The mean, as the decimal it stands for; null of no numbers. */
export function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : toDecimal(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}
