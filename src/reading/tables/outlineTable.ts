import type { CellValue, Grid } from "../../grid/grid";
import { valueAt } from "../../grid/grid";
import { headingTextAt, isNumeric } from "../cells/cellText";
import { isMaximumName } from "../headings/isMaximumName";
import { readHeadingText } from "../headings/readHeadingText";
import { repeatsHeadings } from "../headings/repeatsHeadings";
import { cleanText, foldText } from "../text/foldText";
import { NUMBERING_CELL, ORDINAL_HEADING } from "../text/vocabulary";
import { indexMerges } from "./indexMerges";
import { isEmpty, isEmptyRow } from "./usedRows";

/** Where a table stands in a sheet; rows and columns 1-based. */
export interface Table {
  readonly headingRows: readonly number[];
  readonly unitColumn: number;
  readonly ordinalColumn: number | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly numberingRow: number | null;
  readonly maxRow: number | null;
  /** The first row after headings, numbering and maxima. */
  readonly bodyRow: number;
}

/** The extent of the table whose headings and unit column are known. */
export function outlineTable(grid: Grid, headingRows: readonly number[], unitColumn: number, lastRow: number): Table {
  const bottom = Math.max(...headingRows);
  const isHeaded = headedColumns(grid, headingRows);
  const countNumbers = (column: number): number => countBelow(grid, column, bottom, lastRow, isNumeric);
  const isFilled = (column: number): boolean =>
    countBelow(grid, column, bottom, lastRow, (value) => !isEmpty(value)) > 1;
  let firstColumn = unitColumn;
  while (firstColumn > 1 && (isHeaded(firstColumn - 1) || countNumbers(firstColumn - 1) > 1)) firstColumn--;
  let lastColumn = unitColumn;
  for (let next = unitColumn + 1; next <= grid.columns; next++) {
    if (isHeaded(next)) lastColumn = next;
    else if (!isFilled(next)) break;
  }
  const ordinalColumn = findOrdinalColumn(grid, headingRows, firstColumn, unitColumn, countNumbers);

  let numberingRow: number | null = null;
  let maxRow: number | null = null;
  let row = bottom + 1;
  for (; row <= lastRow; row++) {
    if (numberingRow === null && isNumberingRow(grid, row, firstColumn, lastColumn, unitColumn)) numberingRow = row;
    else if (maxRow === null && isMaximumRow(grid, row, firstColumn, lastColumn, unitColumn)) maxRow = row;
    else if (!isEmptyRow(grid, row) && !repeatsHeadings(grid, row, { headingRows, firstColumn, lastColumn })) break;
  }
  return { headingRows, unitColumn, ordinalColumn, firstColumn, lastColumn, numberingRow, maxRow, bodyRow: row };
}

/** Rows below the headings that are looked at to tell what a column without a heading holds. */
const SAMPLED_ROWS = 20;

function countBelow(
  grid: Grid,
  column: number,
  bottom: number,
  lastRow: number,
  counts: (value: CellValue) => boolean,
): number {
  let count = 0;
  for (let row = bottom + 1; row <= Math.min(lastRow, bottom + SAMPLED_ROWS); row++) {
    if (counts(valueAt(grid, row, column))) count++;
  }
  return count;
}

function headedColumns(grid: Grid, headingRows: readonly number[]): (column: number) => boolean {
  const merges = indexMerges(grid, Math.min(...headingRows), Math.max(...headingRows));
  return (column) =>
    headingRows.some((row) => {
      const area = merges.at(row, column);
      return headingTextAt(grid, area?.row ?? row, area?.column ?? column) !== "";
    });
}

function findOrdinalColumn(
  grid: Grid,
  headingRows: readonly number[],
  firstColumn: number,
  unitColumn: number,
  countNumbers: (column: number) => number,
): number | null {
  for (let column = firstColumn; column < unitColumn; column++) {
    if (headingRows.some((row) => isOrdinalHeading(headingTextAt(grid, row, column)))) return column;
  }
  for (let column = unitColumn - 1; column >= firstColumn; column--) if (countNumbers(column) > 1) return column;
  return null;
}

function isOrdinalHeading(text: string): boolean {
  return ORDINAL_HEADING.test(foldText(readHeadingText(text).name));
}

/** "(1) (2) (3)": the unit column's cell is numbered as well, and so are most of the others. */
function isNumberingRow(grid: Grid, row: number, first: number, last: number, unitColumn: number): boolean {
  if (!isNumberingCell(grid, row, unitColumn)) return false;
  let numbered = 0;
  let others = 0;
  for (let column = first; column <= last; column++) {
    if (isEmpty(valueAt(grid, row, column))) continue;
    if (isNumberingCell(grid, row, column)) numbered++;
    else others++;
  }
  return numbered >= 2 && others === 0;
}

function isNumberingCell(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  if (typeof value === "number") return Number.isInteger(value) && value < 1000;
  return typeof value === "string" && NUMBERING_CELL.test(cleanText(value));
}

/** "Điểm tối đa", or maxima in brackets or with their word under headings that have none: "(18)", "6 điểm". */
function isMaximumRow(grid: Grid, row: number, first: number, last: number, unitColumn: number): boolean {
  for (let column = first; column <= unitColumn; column++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && isMaximumName(cleanText(value))) return true;
    if (column === unitColumn && !isEmpty(value)) return false;
  }
  let maxima = 0;
  for (let column = unitColumn + 1; column <= last; column++) {
    const value = valueAt(grid, row, column);
    if (isEmpty(value)) continue;
    const { name, max } = readHeadingText(typeof value === "string" ? value : "");
    if (name !== "" || max === null) return false;
    maxima++;
  }
  return maxima >= 2;
}
