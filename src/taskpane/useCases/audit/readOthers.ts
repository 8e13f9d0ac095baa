import type { Grid } from "../../../grid/grid";
import type { Pane } from "../pane";
import { work } from "../work";

/** Reads the visible sheets beside the pane's own, for comparison. When that is cancelled, those read so far are compared. */
export async function readOthers(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "read", async ({ signal, onProgress, accept }) => {
    const { sheet, sheets, otherEdits: edits } = store.getState();
    const others = sheets.filter(({ name, visible }) => visible && name !== sheet);
    const grids: Grid[] = [];
    for (const [place, { name }] of others.entries()) {
      const read = await workbook.readGrid(name, {
        signal,
        onProgress: (share) => onProgress((place + share) / others.length),
      });
      if (!read.ok && read.problems[0].code === "sheet-empty") continue;
      const grid = accept(read);
      if (signal.aborted) break;
      if (grid !== null) grids.push(grid.value);
    }
    store.dispatch({ type: "othersRead", grids, edits });
  });
}
