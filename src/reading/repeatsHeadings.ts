import type { Grid } from "../grid/grid";
import type { Table } from "./outlineTable";
import { foldText } from "./foldText";
import { isEmpty } from "./usedRows";

/** Whether most cells of a row say what one of the heading rows says in their column. */
export function repeatsHeadings(
  grid: Grid,
  row: number,
  { headingRows, firstColumn, lastColumn }: Pick<Table, "headingRows" | "firstColumn" | "lastColumn">,
): boolean {
  let same = 0;
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = grid.values[row - 1]?.[column - 1] ?? null;
    if (isEmpty(value)) continue;
    filled++;
    const folded = foldText(String(value));
    if (headingRows.some((heading) => foldText(String(grid.values[heading - 1]?.[column - 1] ?? "")) === folded))
      same++;
  }
  return same * 2 > filled;
}
