import { findChange } from "./findChange";
import type { Pane } from "./pane";
import { readInto } from "./read";
import { work } from "./work";

/** Puts back what stood in the cells the last fill or fix wrote; refuses when the rows have moved or the cells changed since. */
export async function undo(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "undo", async (tools) => {
    const { fillRecord } = store.getState();
    if (fillRecord === null) return;
    const now = tools.accept(await workbook.readGrid(fillRecord.plan.sheet, tools));
    if (now === null) return;
    const cell = findChange(fillRecord, now.value);
    if (cell !== null) {
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "changed-since-fill", cell } } });
      return;
    }
    if (tools.accept(await workbook.restore(fillRecord.snapshot, tools)) === null) return;
    store.dispatch({ type: "undone" });
    await readInto(pane, tools);
  });
}
