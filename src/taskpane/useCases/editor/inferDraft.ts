import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { draftFromSheet } from "./draftFromSheet";
import { inferFromGrid } from "./inferFromGrid";
import { openDraft } from "./openDraft";

/** Infers rules from the results on the pane's sheet, for the draft that is open. */
export function inferDraft(pane: Pane): void {
  const editor = editorOf(pane);
  const { grid } = pane.store.getState();
  const { draft } = editor.getState();
  if (draft === null) return;
  const outcome = grid === null ? null : inferFromGrid(grid, draft.present);
  if (outcome === null) editor.dispatch({ type: "refused", refusals: [{ kind: "no-grid" }] });
  else if (outcome.ok) editor.dispatch({ type: "inferred", inference: outcome.value });
  else editor.dispatch({ type: "refused", refusals: outcome.problems });
}

/** Takes the pane's rubric into the editor, or where there is none one drafted from the sheet, and infers its rules. */
export function openResults(pane: Pane): void {
  const { rubric } = pane.store.getState();
  if (rubric === null) draftFromSheet(pane);
  else openDraft(pane, rubric);
  inferDraft(pane);
}
