import type { Grid } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import { cleanText } from "../../../reading/foldText";
import { parseNumber } from "../../../reading/readNumber";
import { toDecimal } from "../../../scoring/compare";
import { decimalsOf } from "../../decimalsOf";

/** A number as a cell shows it. */
export interface PrintedNumber {
  /** Points or a share 0–1. */
  readonly number: number;
  /** Digits after the decimal sign as shown. */
  readonly decimals: number;
  /** The numbers that round to what is shown: `number` plus and minus half a unit of the last shown digit. */
  readonly low: number;
  readonly high: number;
}

const FORMAT_DECIMALS = /^[^.;"]*0(?:\.(0+))?(?![#?])(%?)/;

/**
 * The numbers of a column as they are shown, by row. A whole number without zeros after it, beside numbers with decimals,
 * is as exact as they are: sheets drop "5.0" to 5.
 */
export function readPrinted(grid: Grid, column: number, rows: readonly number[]): ReadonlyMap<number, PrintedNumber> {
  const shown = rows.flatMap((row) => {
    const found = readCell(grid, row, column);
    return found === null ? [] : [{ row, ...found }];
  });
  const most = shown.reduce((decimals, { decimals: own }) => Math.max(decimals, own), 0);
  return new Map(
    shown.map(({ row, number, decimals, percent, isOpen }) => [
      row,
      printedNumber(number, isOpen ? most : decimals, percent),
    ]),
  );
}

/** `decimals` are those of the percentage where the number is shown as one. */
export function printedNumber(number: number, decimals: number, percent: boolean): PrintedNumber {
  const half = 0.5 / 10 ** (decimals + (percent ? 2 : 0));
  return { number, decimals, low: toDecimal(number - half), high: toDecimal(number + half) };
}

interface ShownNumber {
  readonly number: number;
  readonly decimals: number;
  readonly percent: boolean;
  /** No digit after the decimal sign is shown, so that others of the column tell how exact it is. */
  readonly isOpen: boolean;
}

function readCell(grid: Grid, row: number, column: number): ShownNumber | null {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") {
    const format = FORMAT_DECIMALS.exec(grid.numberFormats[row - 1]?.[column - 1] ?? "General");
    if (format !== null) {
      return { number: value, decimals: format[1]?.length ?? 0, percent: format[2] === "%", isOpen: false };
    }
    return { number: value, decimals: decimalsOf(value), percent: false, isOpen: Number.isInteger(value) };
  }
  if (typeof value !== "string") return null;
  const text = cleanText(value);
  const parsed = parseNumber(text);
  if (parsed === null) return null;
  const decimals = /[.,](\d+) ?%?$/.exec(text)?.[1]?.length ?? 0;
  const number = parsed.percent ? Number(`${parsed.value}e-2`) : parsed.value;
  return { number, decimals, percent: parsed.percent, isOpen: decimals === 0 && !parsed.percent };
}
