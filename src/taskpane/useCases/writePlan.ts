import type { FillPlan } from "../../filling/fill";
import type { Pane } from "./pane";
import { readInto } from "./read";
import { remember } from "./remember";
import type { WorkTools } from "./work";

/** Writes a fill, reads the sheet again and keeps the fill's undo; says whether it is done. */
export async function writePlan(pane: Pane, plan: FillPlan, tools: WorkTools): Promise<boolean> {
  const { workbook, store } = pane;
  const unitColumn = store.getState().evaluation?.scoreboard.layout.unitColumn;
  if (unitColumn === undefined) return false;
  const snapshot = tools.accept(await workbook.write(plan.sheet, plan.blocks, tools));
  if (snapshot === null) return false;
  const wasRead = await readInto(pane, { ...tools, signal: new AbortController().signal });
  const { grid } = store.getState();
  if (!wasRead || grid === null) return false;
  const record = { snapshot: snapshot.value, plan, after: grid, unitColumn };
  store.dispatch({ type: "filled", record, cells: countCells(plan) });
  await remember(pane);
  return true;
}

function countCells(plan: FillPlan): number {
  return plan.blocks.reduce((sum, { contents }) => sum + contents.length * (contents[0]?.length ?? 0), 0);
}
