import type { CellChangeKind, CellsRecord, ReentryRecord, RulesRecord, UndoPreview } from "../../state/changes";
import { newestChange } from "../../state/changes";
import { planUndo } from "../../undo/planUndo";
import type { Pane } from "../pane";
import { remember } from "../remember";
import { readInto } from "../sheet/read";
import { work } from "../work";
import type { WorkTools } from "../work";
import { planReentryUndos, restoreSheets } from "./undoReentry";

/**
 * Takes back the newest change of a kind on the pane's sheet, or of formulas entered again on any sheet: of cells exactly those that still hold what was written. Where
 * others would be left alone they are shown first, and a second call goes on when they are still the same.
 */
export async function undo(pane: Pane, kind: CellChangeKind): Promise<void> {
  const { store } = pane;
  await work(pane, "undo", async (tools) => {
    const { changes, sheet } = store.getState();
    const record = newestChange(changes, sheet, kind);
    if (record === null) return;
    if (record.kind === "highlight") await undoRules(pane, record, tools);
    else if (record.kind === "reenter") await undoReentry(pane, record, tools);
    else await undoCells(pane, record, tools);
  });
}

/** Leaves the change as it is. */
export function keepChange({ store }: Pane): void {
  store.dispatch({ type: "undoPreviewed", preview: null });
}

async function undoCells(pane: Pane, record: CellsRecord, tools: WorkTools): Promise<void> {
  const { workbook, store } = pane;
  const now = tools.accept(await workbook.readGrid(record.sheet, tools));
  if (now === null) return;
  const { parts, restored, left } = planUndo(record, now.value);
  if (isNews(pane, { kind: record.kind, sheet: record.sheet, restored, left })) return;
  if (parts.length > 0) {
    if (tools.accept(await workbook.restore({ sheet: record.sheet, parts }, tools)) === null) return;
  }
  store.dispatch({ type: "undone", record, left });
  await readInto(pane, tools);
}

async function undoReentry(pane: Pane, record: ReentryRecord, tools: WorkTools): Promise<void> {
  const { store } = pane;
  const plans = await planReentryUndos(pane, record, tools);
  if (plans === null) return;
  const left = plans.flatMap((plan) => plan.left);
  const restored = plans.reduce((sum, plan) => sum + plan.restored, 0);
  if (isNews(pane, { kind: "reenter", sheet: null, restored, left })) return;
  if (!(await restoreSheets(pane, plans, tools))) return;
  store.dispatch({ type: "undone", record, left });
  store.dispatch({ type: "othersEdited" });
  await readInto(pane, tools);
}

/** Shows cells that would be left alone, unless the user has just looked at the very same. */
function isNews({ store }: Pane, preview: UndoPreview): boolean {
  if (preview.left.length === 0 || JSON.stringify(store.getState().undoPreview) === JSON.stringify(preview))
    return false;
  store.dispatch({ type: "undoPreviewed", preview });
  return true;
}

/** The rules that stood before are added before the others go, so that a refusal loses nothing. */
async function undoRules(pane: Pane, record: RulesRecord, tools: WorkTools): Promise<void> {
  const { workbook, store } = pane;
  const added = tools.accept(await workbook.addRules(record.sheet, record.before));
  if (added === null) return;
  const removed = tools.accept(await workbook.removeRules(record.sheet, record.added));
  const rest = store.getState().ruleIds.filter((id) => removed === null || !record.added.includes(id));
  store.dispatch({ type: "highlighted", ruleIds: [...rest, ...added.value] });
  const ids = new Map(record.before.map(({ id }, index) => [id, added.value[index] ?? id]));
  if (removed !== null) store.dispatch({ type: "undone", record, left: [], ids });
  await remember(pane);
}
