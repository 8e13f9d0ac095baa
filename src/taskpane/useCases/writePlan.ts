import type { FillPlan } from "../../filling/fill";
import type { FillRecord, WrittenPlan } from "../state/state";
import type { Pane } from "./pane";
import { readInto } from "./read";
import { remember } from "./remember";
import type { WorkTools } from "./work";

/** Writes a fill, reads the sheet again and keeps the fill's undo; says whether it is done. */
export async function writePlan(pane: Pane, plan: FillPlan, tools: WorkTools): Promise<boolean> {
  const record = await writeCells(pane, "fill", plan, tools);
  if (record === null) return false;
  pane.store.dispatch({ type: "filled", record, cells: countCells(plan) });
  await remember(pane);
  return true;
}

/** Writes all cells of a plan or none and reads the sheet again; what its undo needs, `null` when it is not done. */
export async function writeCells(
  pane: Pane,
  kind: FillRecord["kind"],
  { sheet, columns, blocks }: WrittenPlan,
  tools: WorkTools,
): Promise<FillRecord | null> {
  const { workbook, store } = pane;
  const unitColumn = store.getState().evaluation?.scoreboard.layout.unitColumn;
  if (unitColumn === undefined) return null;
  const snapshot = tools.accept(await workbook.write(sheet, blocks, tools));
  if (snapshot === null) return null;
  const wasRead = await readInto(pane, { ...tools, signal: new AbortController().signal });
  const { grid } = store.getState();
  if (!wasRead || grid === null) return null;
  return { kind, snapshot: snapshot.value, plan: { sheet, columns, blocks }, after: grid, unitColumn };
}

function countCells({ blocks }: FillPlan): number {
  return blocks.reduce((sum, { contents }) => sum + contents.length * (contents[0]?.length ?? 0), 0);
}
