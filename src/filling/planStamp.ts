import { MAXIMUM_ROWS } from "../grid/area";
import type { Block } from "../grid/block";
import { formulaAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { isStamp } from "../reading/cells/stamp";

/**
 * The cell that says by what the results were computed: the stamp of an earlier fill is replaced where it stands; a first
 * one goes in the unit column, below everything on the sheet with one blank row between. `null` when the sheet ends there.
 */
export function planStamp(grid: Grid, unitColumn: number, text: string): Block | null {
  const place = findStamp(grid) ?? { row: lastTakenRow(grid) + 2, column: unitColumn };
  return place.row > MAXIMUM_ROWS ? null : { ...place, contents: [[text]] };
}

/** The lowest stamp of the sheet, 1-based. */
export function findStamp(grid: Grid): { readonly row: number; readonly column: number } | null {
  for (let row = grid.rows; row > 0; row--) {
    for (let column = 1; column <= grid.columns; column++) {
      if (isStamp(valueAt(grid, row, column)) && formulaAt(grid, row, column) === null) return { row, column };
    }
  }
  return null;
}

/** The last row with content or with merged cells, which would hide what is written into them. */
function lastTakenRow(grid: Grid): number {
  let last = Math.max(0, ...grid.merges.map(({ row, rows }) => row + rows - 1));
  for (let row = grid.rows; row > last; row--) {
    const isTaken = (_: unknown, index: number): boolean =>
      formulaAt(grid, row, index + 1) !== null || (valueAt(grid, row, index + 1) ?? "") !== "";
    if ((grid.values[row - 1] ?? []).some(isTaken)) last = row;
  }
  return last;
}
