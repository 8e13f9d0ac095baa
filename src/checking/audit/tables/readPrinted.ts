import type { Grid } from "../../../grid/grid";
import { numberFormatAt, valueAt } from "../../../grid/grid";
import { commonDecimals, readCellNumber, shownNumber } from "../shownNumber";

/** A number as a cell shows it. */
export interface PrintedNumber {
  /** Points or a share 0–1. */
  readonly number: number;
  /** Digits after the decimal sign as shown (of the percentage, for a percentage). */
  readonly decimals: number;
  /** What the number may have been before it was rounded for print. */
  readonly low: number;
  readonly high: number;
}

/** The numbers of a column as they are shown, by row; all at least as exact as the column as a whole. */
export function readPrinted(grid: Grid, column: number, rows: readonly number[]): ReadonlyMap<number, PrintedNumber> {
  const shown = rows.flatMap((row) => {
    const found = readCellNumber(valueAt(grid, row, column), numberFormatAt(grid, row, column));
    return found === null ? [] : [{ row, ...found }];
  });
  const common = commonDecimals(shown.map(({ decimals }) => decimals));
  return new Map(
    shown.map(({ row, value, decimals, isPercent }) => {
      const exact = Math.max(decimals, common);
      const { low, high } = shownNumber(value, exact);
      return [row, { number: value, decimals: Math.max(0, exact - (isPercent ? 2 : 0)), low, high }];
    }),
  );
}
