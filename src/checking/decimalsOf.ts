import { COMPARED_DECIMALS, toDecimal } from "../scoring/compare";

/** Digits after the decimal sign, of the decimal that a number stands for: 2 for 15.97, 0 for 8. */
export function decimalsOf(value: number): number {
  const decimal = toDecimal(value);
  let power = 1;
  for (let decimals = 0; decimals < COMPARED_DECIMALS; decimals += 1) {
    if (Math.round(decimal * power) / power === decimal) return decimals;
    power *= 10;
  }
  return COMPARED_DECIMALS;
}
