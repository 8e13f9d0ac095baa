import { cellAddress } from "../../../src/grid/address";
import type { CellValue, Grid } from "../../../src/grid/grid";
import { gridFrom } from "../../support/gridFrom";

/** A sheet while it is set, row by row. */
export interface Page {
  /** The last row set so far, 1-based. */
  readonly last: number;
  add(row: readonly CellValue[]): number;
  /** Rows and columns 1-based; a single cell is not merged. */
  merge(row: number, column: number, rows: number, columns: number): void;
  format(row: number, column: number, numberFormat: string): void;
  finish(change: (text: string) => string): Grid;
}

export function emptyPage(): Page {
  const rows: (readonly CellValue[])[] = [];
  const merges: string[] = [];
  const numberFormats: Record<string, string> = {};
  return {
    get last() {
      return rows.length;
    },
    add(row) {
      rows.push(row);
      return rows.length;
    },
    merge(row, column, height, width) {
      if (height * width < 2) return;
      merges.push(`${cellAddress(row, column)}:${cellAddress(row + height - 1, column + width - 1)}`);
    },
    format(row, column, numberFormat) {
      numberFormats[cellAddress(row, column)] = numberFormat;
    },
    finish(change) {
      const width = Math.max(...rows.map((row) => row.length));
      const wide = rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(null)]);
      return gridFrom(
        wide.map((row) => row.map((value) => (typeof value === "string" ? change(value) : value))),
        { merges, numberFormats },
      );
    },
  };
}
