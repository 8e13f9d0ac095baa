import type { CellsRecord, ChangeRecord, RulesRecord, UndoPreview } from "../state/changes";
import { newestChange } from "../state/changes";
import { planUndo } from "../undo/planUndo";
import type { UndoPlan } from "../undo/planUndo";
import type { Pane } from "./pane";
import { readInto } from "./read";
import { remember } from "./remember";
import { work } from "./work";
import type { WorkTools } from "./work";

/**
 * Takes back the newest change of a kind on the pane's sheet: of cells exactly those that still hold what was written. Where
 * others would be left alone they are shown first, and a second call goes on when they are still the same.
 */
export async function undo(pane: Pane, kind: ChangeRecord["kind"]): Promise<void> {
  const { store } = pane;
  await work(pane, "undo", async (tools) => {
    const { changes, sheet } = store.getState();
    const record = newestChange(changes, sheet, kind);
    if (record === null) return;
    if (record.kind === "highlight") await undoRules(pane, record, tools);
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
  const plan = planUndo(record, now.value);
  const preview = previewOf(record, plan);
  if (plan.left.length > 0 && JSON.stringify(store.getState().undoPreview) !== JSON.stringify(preview)) {
    store.dispatch({ type: "undoPreviewed", preview });
    return;
  }
  if (plan.parts.length > 0) {
    const restored = await workbook.restore({ sheet: record.sheet, parts: plan.parts }, tools);
    if (tools.accept(restored) === null) return;
  }
  store.dispatch({ type: "undone", record, left: plan.left });
  await readInto(pane, tools);
}

function previewOf({ kind, sheet }: CellsRecord, { restored, left }: UndoPlan): UndoPreview {
  return { kind, sheet, restored, left };
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
