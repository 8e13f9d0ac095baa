import { columnName } from "../../../grid/address";
import type { Grid } from "../../../grid/grid";
import { valueAt } from "../../../grid/grid";
import type { Layout } from "../../../reading/scoreboard";

/** A list longer than this cannot be chosen from. */
const MOST_COLUMNS = 256;
const LONGEST_HEADING = 60;

export interface ColumnOption {
  /** 1-based. */
  readonly column: number;
  /** "G – Hạ tầng kỹ thuật", or the letter alone. */
  readonly label: string;
}

/** The columns of a sheet to choose from; headings are known once the heading rows are. */
export function columnOptions(grid: Grid, layout: Layout | null): readonly ColumnOption[] {
  const headings = new Map<number, string>();
  if (layout !== null) {
    for (const list of [layout.unmatched, layout.duplicates, layout.outputs, layout.columns]) {
      for (const { column, heading } of list) headings.set(column, heading);
    }
  }
  return Array.from({ length: Math.min(grid.columns, MOST_COLUMNS) }, (_, index) => {
    const column = index + 1;
    const heading = headings.get(column) ?? lowestHeading(grid, layout, column);
    return { column, label: heading === "" ? columnName(column) : `${columnName(column)} – ${shorten(heading)}` };
  });
}

function lowestHeading(grid: Grid, layout: Layout | null, column: number): string {
  for (const row of (layout?.headingRows ?? []).toReversed()) {
    const value = valueAt(grid, row, column);
    if (value !== null && value !== "") return String(value).replace(/\s+/g, " ").trim();
  }
  return "";
}

function shorten(heading: string): string {
  return heading.length > LONGEST_HEADING ? `${heading.slice(0, LONGEST_HEADING - 1)}…` : heading;
}
