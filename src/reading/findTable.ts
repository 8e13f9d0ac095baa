import type { Grid } from "../grid/grid";
import { valueAt } from "../grid/grid";
import { headingTextAt, isNumeric } from "./cellText";
import { cleanText, foldText } from "./foldText";
import { readHeadingText } from "./headingText";
import { indexMerges } from "./mergeIndex";
import { MAXIMUM_ROW, NUMBERING_CELL, ORDINAL_HEADING } from "./vocabulary";
import { isEmpty } from "./usedRows";

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
  const isHeaded = headedColumns(grid, headingRows, lastRow);
  let firstColumn = unitColumn;
  while (firstColumn > 1 && isHeaded(firstColumn - 1)) firstColumn--;
  let lastColumn = unitColumn;
  while (lastColumn < grid.columns && isHeaded(lastColumn + 1)) lastColumn++;
  const ordinalColumn = findOrdinalColumn(grid, headingRows, firstColumn, unitColumn, lastRow);

  let numberingRow: number | null = null;
  let maxRow: number | null = null;
  let row = bottom + 1;
  for (; row <= lastRow; row++) {
    if (numberingRow === null && isNumberingRow(grid, row, firstColumn, lastColumn, unitColumn)) numberingRow = row;
    else if (maxRow === null && isMaximumRow(grid, row, firstColumn, lastColumn, unitColumn)) maxRow = row;
    else break;
  }
  return { headingRows, unitColumn, ordinalColumn, firstColumn, lastColumn, numberingRow, maxRow, bodyRow: row };
}

/** Whether a column belongs to the table: it has a heading of its own, or it is unnamed but filled right below. */
function headedColumns(grid: Grid, headingRows: readonly number[], lastRow: number): (column: number) => boolean {
  const first = Math.min(...headingRows);
  const bottom = Math.max(...headingRows);
  const merges = indexMerges(grid, first, bottom);
  return (column) => {
    for (const row of headingRows) {
      const area = merges.at(row, column);
      if (headingTextAt(grid, area?.row ?? row, area?.column ?? column) !== "") return true;
    }
    let filled = 0;
    for (let row = bottom + 1; row <= Math.min(lastRow, bottom + 10); row++) {
      if (!isEmpty(valueAt(grid, row, column))) filled++;
    }
    return filled > 1;
  };
}

function findOrdinalColumn(
  grid: Grid,
  headingRows: readonly number[],
  firstColumn: number,
  unitColumn: number,
  lastRow: number,
): number | null {
  for (let column = firstColumn; column < unitColumn; column++) {
    if (headingRows.some((row) => ORDINAL_HEADING.test(foldText(headingTextAt(grid, row, column))))) return column;
  }
  const bottom = Math.max(...headingRows);
  for (let column = unitColumn - 1; column >= firstColumn; column--) {
    let numbers = 0;
    for (let row = bottom + 1; row <= Math.min(lastRow, bottom + 20); row++) {
      if (isNumeric(valueAt(grid, row, column))) numbers++;
    }
    if (numbers > 1) return column;
  }
  return null;
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
    if (typeof value === "string" && MAXIMUM_ROW.test(cleanText(value))) return true;
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
