import { cellAddress } from "../../grid/address";
import { formulaAt, type Grid, valueAt } from "../../grid/grid";
import type { FillRecord } from "../state/state";

/**
 * The first cell that is not as the fill or fix left it, such as "G9": one it wrote, or a unit's name in a row it wrote, which
 * shows that rows were sorted, inserted or removed. `null` when nothing moved. Scores may have changed.
 */
export function findChange({ plan, after, unitColumn }: FillRecord, now: Grid): string | null {
  for (const { row, column, contents } of plan.blocks) {
    for (const [offset, cells] of contents.entries()) {
      if (valueAt(now, row + offset, unitColumn) !== valueAt(after, row + offset, unitColumn)) {
        return cellAddress(row + offset, unitColumn);
      }
      for (const index of cells.keys()) {
        if (!isSame(after, now, row + offset, column + index)) return cellAddress(row + offset, column + index);
      }
    }
  }
  return null;
}

/** A formula that stands unchanged may show another value by now. */
function isSame(after: Grid, now: Grid, row: number, column: number): boolean {
  const formula = formulaAt(after, row, column);
  if (formula !== formulaAt(now, row, column)) return false;
  return formula !== null || valueAt(after, row, column) === valueAt(now, row, column);
}
