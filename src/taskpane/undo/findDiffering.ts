import { holdsContent } from "../../filling/holdsContent";
import { cellAddress } from "../../grid/address";
import type { Block } from "../../grid/block";
import { formulaAt, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";

/** Addresses of the cells that do not hold what the blocks say, row by row in each block. */
export function findDiffering(blocks: readonly Block[], after: Grid): readonly string[] {
  return blocks.flatMap(({ row, column, contents }) =>
    contents.flatMap((line, down) =>
      line.flatMap((content, across) =>
        holdsContent(
          valueAt(after, row + down, column + across),
          formulaAt(after, row + down, column + across),
          content,
        )
          ? []
          : [cellAddress(row + down, column + across)],
      ),
    ),
  );
}

/** Addresses of the cells outside the blocks whose constant or formula changed, in the order of the sheet. */
export function findMeanwhile(before: Grid, after: Grid, blocks: readonly Block[]): readonly string[] {
  const written = new Set(
    blocks.flatMap(({ row, column, contents }) =>
      contents.flatMap((line, down) => line.map((_, across) => cellAddress(row + down, column + across))),
    ),
  );
  const changed: string[] = [];
  for (let row = 1; row <= Math.max(before.rows, after.rows); row += 1) {
    for (let column = 1; column <= Math.max(before.columns, after.columns); column += 1) {
      if (isSame(before, after, row, column)) continue;
      const cell = cellAddress(row, column);
      if (!written.has(cell)) changed.push(cell);
    }
  }
  return changed;
}

/** A formula that stands unchanged may show another value by now. */
export function isSame(before: Grid, after: Grid, row: number, column: number): boolean {
  const formula = formulaAt(before, row, column);
  if (formula !== formulaAt(after, row, column)) return false;
  return formula !== null || valueAt(before, row, column) === valueAt(after, row, column);
}
