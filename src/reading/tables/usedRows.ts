import type { CellValue, Grid } from "../../grid/grid";

/** Whether a cell holds nothing a reader would see. */
export function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || value === "" || (typeof value === "string" && value.trim() === "");
}

/** The last row (1-based) that holds anything; 0 for an empty sheet. Rows that are only formatted do not count. */
export function lastUsedRow(grid: Grid): number {
  for (let row = grid.rows; row > 0; row--) if (!isEmptyRow(grid, row)) return row;
  return 0;
}

export function isEmptyRow(grid: Grid, row: number): boolean {
  for (const value of grid.values[row - 1] ?? []) if (!isEmpty(value)) return false;
  return true;
}
