import { toDecimal } from "../../../scoring/compare";
import type { AuditReason } from "../audit";

/** A slip of the pen in one number: what was meant, and how it was written wrongly. */
type Slip = Extract<AuditReason, { readonly code: "digit-off" | "transposed-digits" | "decimal-sign" }>;

/**
 * The slips that turn a number within `low` to `high` into `printed`, those that fit by chance least often first: two
 * neighbouring digits exchanged, the decimal sign moved, one digit replaced; of each kind the one nearest to `value`. Digits that
 * change the number by no more than rounding leaves open are no sign of a slip.
 *
 * @param decimals with which `printed` is shown
 */
export function findSlips(
  cell: string,
  printed: number,
  decimals: number,
  target: { readonly value: number; readonly low: number; readonly high: number },
): readonly Slip[] {
  const half = 0.5 / 10 ** decimals;
  const open = target.high - target.low;
  const nearest = (candidates: readonly number[]): number | null => {
    let best: number | null = null;
    for (const candidate of candidates) {
      const isWithin = candidate + half >= target.low && candidate - half <= target.high;
      if (!isWithin || Math.abs(candidate - printed) <= open || candidate === printed) continue;
      if (best === null || Math.abs(candidate - target.value) < Math.abs(best - target.value)) best = candidate;
    }
    return best;
  };
  const digits = digitsOf(printed, decimals);
  const slips: readonly (readonly [Slip["code"], readonly number[]])[] = [
    ["transposed-digits", exchanges(digits).map((text) => toDecimal(Number(text) / 10 ** decimals))],
    ["decimal-sign", [0.01, 0.1, 10, 100].map((factor) => toDecimal(printed * factor))],
    ["digit-off", replacements(digits).map((text) => toDecimal(Number(text) / 10 ** decimals))],
  ];
  return slips.flatMap(([code, candidates]): readonly Slip[] => {
    const meant = nearest(candidates);
    return meant === null ? [] : [{ code, cell, meant }];
  });
}

/** All digits, with one zero more in front than is written: a first digit may have been lost. */
function digitsOf(printed: number, decimals: number): string {
  const digits = Math.round(printed * 10 ** decimals).toString();
  return `0${digits.padStart(decimals + 1, "0")}`;
}

function exchanges(digits: string): readonly string[] {
  return Array.from({ length: digits.length - 1 }, (_, at) => {
    const [one = "", other = ""] = [digits[at], digits[at + 1]];
    return digits.slice(0, at) + other + one + digits.slice(at + 2);
  });
}

function replacements(digits: string): readonly string[] {
  return Array.from({ length: digits.length * 10 }, (_, index) => {
    const at = Math.floor(index / 10);
    return digits.slice(0, at) + String(index % 10) + digits.slice(at + 1);
  });
}
