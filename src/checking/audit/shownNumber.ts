import type { CellValue } from "../../grid/grid";
import { isPercentFormat } from "../../grid/numberFormat";
import { parseNumber } from "../../reading/cells/readNumber";
import { COMPARED_DECIMALS, toDecimal } from "../../scoring/compare";
import { decimalsOf } from "../decimalsOf";

/**
 * A number as a cell shows it, with what it may have been before it was rounded to `decimals`: anything within half a unit
 * of the last digit, both ends included, for programs round halves differently.
 */
export interface ShownNumber {
  readonly value: number;
  readonly decimals: number;
  readonly low: number;
  readonly high: number;
}

export function shownNumber(value: number, decimals: number): ShownNumber {
  const half = 0.5 / 10 ** decimals;
  return { value, decimals, low: toDecimal(value - half), high: toDecimal(value + half) };
}

/** The same where whatever followed the last digit was cut off instead of rounded. */
export function cutOffNumber(value: number, decimals: number): ShownNumber {
  const further = toDecimal(value + (value < 0 ? -1 : 1) / 10 ** decimals);
  return { value, decimals, low: Math.min(value, further), high: Math.max(value, further) };
}

/** A cell's number with the digits after the decimal sign it shows; a percentage as a share, with two digits more. */
interface CellNumber {
  readonly value: number;
  readonly decimals: number;
  /** Shown with a percent sign. */
  readonly isPercent: boolean;
}

/**
 * The number in a cell; `null` for anything else. A text shows its own digits. A number shows those of its format, and
 * counts with all it holds where that is finer.
 */
export function readCellNumber(value: CellValue, numberFormat: string): CellNumber | null {
  if (typeof value === "number") {
    const isPercent = isPercentFormat(numberFormat);
    const shown = formatDecimals(numberFormat) + (isPercent ? 2 : 0);
    return { value: toDecimal(value), decimals: Math.max(decimalsOf(value), atMost(shown)), isPercent };
  }
  if (typeof value !== "string") return null;
  const parsed = parseNumber(value);
  if (parsed === null) return null;
  const digits = /^[^.,]*[.,](\d+)\D*$/.exec(value.trim())?.[1]?.length ?? decimalsOf(parsed.value);
  if (!parsed.percent) return { value: toDecimal(parsed.value), decimals: atMost(digits), isPercent: false };
  return { value: toDecimal(Number(`${parsed.value}e-2`)), decimals: atMost(digits + 2), isPercent: true };
}

/** A share of the cells: the finest decimals that fewer of them show are somebody's slip, not the column's. */
const FEWEST = 0.05;

/**
 * The decimals that numbers of one kind are printed with: the finest that at least one in twenty shows. Excel's General
 * format and people leave out closing zeros, so that 8 among 5.9 and 3.2 is 8.0.
 */
export function commonDecimals(decimals: readonly number[]): number {
  const sorted = [...decimals].sort((one, other) => other - one);
  return sorted[Math.max(0, Math.ceil(sorted.length * FEWEST) - 1)] ?? 0;
}

/** Digits after the point that a number format always shows. */
export function formatDecimals(numberFormat: string): number {
  const section = numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";")[0] ?? "";
  return /\.(0+)/.exec(section)?.[1]?.length ?? 0;
}

function atMost(decimals: number): number {
  return Math.min(decimals, COMPARED_DECIMALS);
}
