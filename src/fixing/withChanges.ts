import type { CellValue, Grid } from "../grid/grid";
import type { CellChange } from "./fix";

/** The grid as it will be read once the changes are written. */
export function withChanges(grid: Grid, changes: readonly CellChange[]): Grid {
  const values = new Map<number, CellValue[]>();
  const formats = new Map<number, string[]>();
  for (const { row, column, after } of changes) {
    const cells = values.get(row) ?? [...(grid.values[row - 1] ?? [])];
    values.set(row, cells);
    cells[column - 1] = after;
    if (typeof after !== "number" || grid.numberFormats[row - 1]?.[column - 1] !== "@") continue;
    const written = formats.get(row) ?? [...(grid.numberFormats[row - 1] ?? [])];
    formats.set(row, written);
    written[column - 1] = "General";
  }
  return {
    ...grid,
    values: grid.values.map((cells, index) => values.get(index + 1) ?? cells),
    numberFormats: grid.numberFormats.map((cells, index) => formats.get(index + 1) ?? cells),
  };
}
