import type { Pane } from "../pane";
import { work, type WorkTools } from "../work";
import { evaluate } from "./evaluate";

/** Reads the pane's sheet and evaluates it. */
export async function read(pane: Pane): Promise<void> {
  await work(pane, "read", async (tools) => {
    await readInto(pane, tools);
  });
}

/** The same as a part of other work; says whether the sheet could be read. */
export async function readInto(pane: Pane, tools: WorkTools): Promise<boolean> {
  const { workbook, store } = pane;
  const { sheet } = store.getState();
  if (sheet === null) return false;
  const grid = tools.accept(await workbook.readGrid(sheet, tools));
  if (grid === null) return false;
  store.dispatch({ type: "gridRead", grid: grid.value });
  await evaluate(pane);
  return true;
}
