import type { Grid } from "../../grid/grid";
import type { Table } from "../tables/outlineTable";
import { isEmpty } from "../tables/usedRows";
import { foldText } from "../text/foldText";

/** The share of a heading row's cells that must stand in a row again: a table of results below may repeat a few. */
const REPEATED = 0.75;

/** Whether most cells of a row say what a heading row says in their columns, and most of that heading row is there. */
export function repeatsHeadings(
  grid: Grid,
  row: number,
  { headingRows, firstColumn, lastColumn }: Pick<Table, "headingRows" | "firstColumn" | "lastColumn">,
): boolean {
  const texts = textsOf(grid, row, firstColumn, lastColumn);
  if (texts.size === 0) return false;
  return headingRows.some((heading) => {
    const headings = textsOf(grid, heading, firstColumn, lastColumn);
    let same = 0;
    for (const [column, text] of texts) if (headings.get(column) === text) same++;
    return same * 2 > texts.size && same >= REPEATED * headings.size;
  });
}

function textsOf(grid: Grid, row: number, first: number, last: number): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let column = first; column <= last; column++) {
    const value = grid.values[row - 1]?.[column - 1] ?? null;
    if (!isEmpty(value)) texts.set(column, foldText(String(value)));
  }
  return texts;
}
