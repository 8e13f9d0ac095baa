import type { ReportChart, ReportTable } from "../report/report";
import type { SheetCell } from "./sheetToWrite";

/** Where a table's rows stand on a sheet; 1-based. */
export interface TablePlace {
  readonly sheet: string;
  /** Of the first row below the headings; every row of the table takes one. */
  readonly row: number;
  /** Of the table's first column. */
  readonly column: number;
  /** From here on columns are free for helpers, which are hidden. */
  readonly helperColumn: number;
}

/** The formulas that keep a table, or the numbers under a chart, true when scores change. */
export interface TableFormulas {
  /** By row and column of the table; null: the value stands. */
  readonly cells: readonly (readonly (string | null)[])[];
  /** Contents of the helper columns by row of the table and column; all rows of one length. */
  readonly helpers: readonly (readonly SheetCell[])[];
}

/** Null: there are no formulas, the values stand. A chart's table has a row a category, with its name and then its series. */
export interface LiveFormulas {
  readonly ofTable: (table: ReportTable, place: TablePlace) => TableFormulas | null;
  readonly ofChart: (chart: ReportChart, place: TablePlace) => TableFormulas | null;
}
