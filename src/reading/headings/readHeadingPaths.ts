import type { Area } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { headingTextAt } from "../cells/cellText";
import { indexMerges } from "../tables/indexMerges";
import type { Table } from "../tables/outlineTable";

/** One step of a heading from the top. The columns that one cell stands over share the object. */
export interface HeadingStep {
  readonly text: string;
}

/** The headings over a column, top to bottom; none for a column without. */
export type HeadingPath = readonly HeadingStep[];

/**
 * The path of each column from `firstColumn` to `lastColumn`. A merged heading stands over all its columns; in a sheet
 * without merges a heading also stands over the empty cells at its right that have a heading of their own below.
 */
export function readHeadingPaths(grid: Grid, table: Table): readonly HeadingPath[] {
  const { headingRows, firstColumn, lastColumn } = table;
  const columns = lastColumn - firstColumn + 1;
  const paths: HeadingStep[][] = Array.from({ length: columns }, () => []);
  const merges = indexMerges(grid, Math.min(...headingRows), Math.max(...headingRows));
  const merged = new Map<Area, { readonly step: HeadingStep; readonly row: number }>();
  for (const row of headingRows) {
    let spread: { readonly step: HeadingStep; readonly end: number } | null = null;
    for (let column = firstColumn; column <= lastColumn; column++) {
      const path = paths[column - firstColumn];
      const area = merges.at(row, column);
      const text = headingTextAt(grid, area?.row ?? row, area?.column ?? column);
      if (area !== undefined) {
        spread = null;
        const known = merged.get(area) ?? { step: { text }, row };
        merged.set(area, known);
        if (text !== "" && known.row === row) path?.push(known.step);
      } else if (text !== "") {
        spread = { step: { text }, end: spreadEnd(grid, table, row, column) };
        path?.push(spread.step);
      } else if (spread !== null && column <= spread.end) {
        path?.push(spread.step);
      }
    }
  }
  return paths;
}

/** How far an unmerged heading reaches to the right: over empty cells with a heading below, none of them merged upwards. */
function spreadEnd(grid: Grid, { headingRows, unitColumn, lastColumn }: Table, row: number, column: number): number {
  if (column <= unitColumn) return column;
  const below = headingRows.filter((other) => other > row);
  const above = headingRows.filter((other) => other < row);
  const has = (rows: readonly number[], at: number): boolean =>
    rows.some((other) => headingTextAt(grid, other, at) !== "");
  if (!has(below, column)) return column;
  let end = column;
  while (end < lastColumn && headingTextAt(grid, row, end + 1) === "" && has(below, end + 1) && !has(above, end + 1))
    end++;
  return end;
}
