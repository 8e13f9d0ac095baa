import { toDecimal } from "../scoring/compare";

/** Digits after the decimal sign, of the decimal that a number stands for: 2 for 15.97, 0 for 8. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(toDecimal(value));
  const [mantissa = "", exponent = "0"] = text.split("e");
  const point = mantissa.indexOf(".");
  const written = point < 0 ? 0 : mantissa.length - point - 1;
  return Math.max(0, written - Number(exponent));
}
