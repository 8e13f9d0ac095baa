import { isFormula } from "../../../src/grid/block";
import type { Block } from "../../../src/grid/block";
import type { Grid } from "../../../src/grid/grid";

/** A sheet just large enough for blocks over a grid and for the rows that formulas name: the engine walks through every empty cell. */
export function sizeNeeded(grid: Grid, blocks: readonly Block[]): { readonly rows: number; readonly columns: number } {
  const size = { rows: grid.rows, columns: grid.columns };
  for (const { row, column, contents } of blocks) {
    size.rows = Math.max(size.rows, row + contents.length - 1);
    for (const line of contents) {
      size.columns = Math.max(size.columns, column + line.length - 1);
      for (const content of line) {
        if (!isFormula(content)) continue;
        for (const [, named] of content.formula.matchAll(/\$(\d+)/g)) size.rows = Math.max(size.rows, Number(named));
      }
    }
  }
  return size;
}
