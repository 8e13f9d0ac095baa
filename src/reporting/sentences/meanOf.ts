import { toDecimal } from "../../scoring/compare";

/** The mean of at least one number, as the decimal it stands for. */
export function meanOf(numbers: readonly number[]): number {
  return toDecimal(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}
