import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";

/** Finds the merged area a cell belongs to. */
export interface MergeIndex {
  /** `undefined` for a cell that is not merged; positions are 1-based. */
  at(row: number, column: number): Area | undefined;
}

/** The merges that touch the rows `first` to `last`. */
export function indexMerges(grid: Grid, first: number, last: number): MergeIndex {
  const byRow = new Map<number, Area[]>();
  for (const area of grid.merges) {
    const end = Math.min(last, area.row + area.rows - 1);
    for (let row = Math.max(first, area.row); row <= end; row++) {
      const inRow = byRow.get(row);
      if (inRow === undefined) byRow.set(row, [area]);
      else inRow.push(area);
    }
  }
  return {
    at(row, column) {
      return byRow.get(row)?.find((area) => column >= area.column && column < area.column + area.columns);
    },
  };
}
