import type { Snapshot, SnapshotPart } from "../../../excel/workbook";
import { formulaAt } from "../../../grid/grid";
import type { Grid } from "../../../grid/grid";
import { isFormula } from "../../../grid/block";
import type { Block } from "../../../grid/block";
import type { Pane } from "../pane";
import { readInto } from "../read";
import { work } from "../work";
import type { Reentered } from "./reenter";

/**
 * Puts back the formulas that stood before they were entered again, where they still stand as they were entered; what was
 * changed since stays. Says whether it is done.
 */
export async function undoReentry(pane: Pane, { plans, snapshots }: Reentered): Promise<boolean> {
  const { workbook, store } = pane;
  let isDone = false;
  await work(pane, "undo", async (tools) => {
    for (const [index, { sheet, blocks }] of plans.entries()) {
      const snapshot = snapshots[index];
      const grid = tools.accept(await workbook.readGrid(sheet, tools));
      if (snapshot === undefined || grid === null) return;
      const parts = blocks.flatMap((block, place) => {
        const part = snapshot.parts[place];
        return part === undefined ? [] : unchangedParts(grid.value, block, part);
      });
      const restored: Snapshot = { sheet, parts };
      if (parts.length > 0 && tools.accept(await workbook.restore(restored)) === null) return;
    }
    isDone = true;
    store.dispatch({ type: "othersEdited" });
    await readInto(pane, tools);
  });
  return isDone;
}

/** The runs of a block's cells (one column) that hold what was entered. */
function unchangedParts(grid: Grid, block: Block, part: SnapshotPart): readonly SnapshotPart[] {
  const parts: SnapshotPart[] = [];
  let start: number | null = null;
  for (let row = 0; row <= block.contents.length; row++) {
    const content = block.contents[row]?.[0] ?? null;
    const isSame = isFormula(content) && formulaAt(grid, block.row + row, block.column) === content.formula;
    if (isSame) start ??= row;
    else if (start !== null) {
      parts.push({
        ...part,
        area: { row: block.row + start, column: block.column, rows: row - start, columns: 1 },
        formulas: part.formulas.slice(start, row),
        numberFormats: part.numberFormats.slice(start, row),
      });
      start = null;
    }
  }
  return parts;
}
