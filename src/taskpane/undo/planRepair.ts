import { holdsContent } from "../../filling/holdsContent";
import type { Block, CellContent } from "../../grid/block";
import { totalsRowOf } from "../../grid/grid";
import { formulaAt, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { isSame } from "./findDiffering";

/**
 * Excel may spread a formula that is entered into a table's column over the whole column, also over cells that hold another
 * one (office-js #2093). The cells to write again: those that do not hold what the blocks say, and those beside them in the
 * column that have got a formula nobody entered.
 */
export function planRepair(before: Grid, after: Grid, blocks: readonly Block[]): readonly Block[] {
  const repair: Block[] = [];
  for (const { area, hasHeadings, ...table } of after.tables ?? []) {
    const first = hasHeadings ? area.row + 1 : area.row;
    const last = (totalsRowOf({ area, hasHeadings, ...table }) ?? area.row + area.rows) - 1;
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const planned = plannedIn(blocks, column);
      if (planned.size === 0) continue;
      for (let row = first; row <= last; row += 1) {
        const formula = formulaAt(after, row, column);
        const content = planned.get(row);
        if (formula === null || (content === undefined && isSame(before, after, row, column))) continue;
        const wanted = content === undefined ? contentAt(before, row, column) : content;
        if (!holdsContent(valueAt(after, row, column), formula, wanted)) {
          repair.push({ row, column, contents: [[wanted]] });
        }
      }
    }
  }
  return repair;
}

/** What the blocks say of a column, by row. */
function plannedIn(blocks: readonly Block[], column: number): ReadonlyMap<number, CellContent> {
  const planned = new Map<number, CellContent>();
  for (const block of blocks) {
    block.contents.forEach((line, down) => {
      const content = line[column - block.column];
      if (content !== undefined) planned.set(block.row + down, content);
    });
  }
  return planned;
}

function contentAt(grid: Grid, row: number, column: number): CellContent {
  const formula = formulaAt(grid, row, column);
  return formula === null ? valueAt(grid, row, column) : { formula };
}
