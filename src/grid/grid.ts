import type { Area } from "./area";

/** What a cell holds: `null` is an empty cell; an Excel error is its text, such as `"#N/A"`. */
export type CellValue = string | number | boolean | null;

/**
 * A sheet as it stands, from A1 to the last used cell: the input of reading. All arrays are `rows` x `columns`, indexed
 * from 0; rows and columns in every other type are 1-based as Excel shows them.
 */
export interface Grid {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Excel number formats in their en-US form, `"General"` where none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  /** The formula of a cell in en-US form with its `=`, or `null` where the cell holds a constant or nothing. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly merges: readonly Area[];
  /** True where this Excel could not tell which cells are merged; `merges` is empty then. */
  readonly mergesUnknown?: true;
  /** Rows and columns that are not shown, by hand or by a filter: 1-based, ascending; absent where every one is shown. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The sheet's Excel tables (ListObjects); absent where it has none. */
  readonly tables?: readonly GridTable[];
}

/** An Excel table (ListObject). */
export interface GridTable {
  readonly name: string;
  /** With its headings and totals. */
  readonly area: Area;
  /** The first row of the area holds its headings. */
  readonly hasHeadings: boolean;
  /** The last row of the area holds totals. */
  readonly hasTotals: boolean;
}

/** The row of a table's totals, `null` where it has none. */
export function totalsRowOf({ area, hasTotals }: GridTable): number | null {
  return hasTotals ? area.row + area.rows - 1 : null;
}

/** The value at a 1-based position; `null` outside the grid. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - 1]?.[column - 1] ?? null;
}

/** The formula at a 1-based position; `null` for a constant, an empty cell, and outside the grid. */
export function formulaAt(grid: Grid, row: number, column: number): string | null {
  return grid.formulas[row - 1]?.[column - 1] ?? null;
}

/** The number format at a 1-based position; `"General"`, which every cell has that was given none, outside the grid. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - 1]?.[column - 1] ?? "General";
}
