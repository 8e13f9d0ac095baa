import { cellAddress } from "../grid/address";
import { contains } from "../grid/area";
import { valueAt } from "../grid/grid";
import type { Board } from "./board";

/** The lowest heading cell with text over a column, merged headings included. */
export function headingCell(board: Board, column: number): string {
  const { grid, scoreboard } = board;
  const rows = [...scoreboard.layout.headingRows].reverse();
  for (const row of rows) {
    const merge = grid.merges.find((area) => contains(area, row, column));
    const [top, left] = merge === undefined ? [row, column] : [merge.row, merge.column];
    const value = valueAt(grid, top, left);
    if (value !== null && value !== "") return cellAddress(top, left);
  }
  return cellAddress(rows[0] ?? scoreboard.layout.firstRow, column);
}

/** The cell that prints a column's maximum: in the row "Điểm tối đa" where that says something, else the heading. */
export function maxCell(board: Board, column: number): string {
  const { maxRow } = board.scoreboard.layout;
  if (maxRow !== null) {
    const value = valueAt(board.grid, maxRow, column);
    if (value !== null && value !== "") return cellAddress(maxRow, column);
  }
  return headingCell(board, column);
}
