import { editorOf } from "../../state/editor/editorStore";
import type { EditingStart } from "../../state/state";
import type { Pane } from "../pane";
import { draftFromSheet } from "./draftFromSheet";
import { openDraft } from "./openDraft";

/** Does what the editor was opened for. Where that is refused the other ways are offered. */
export function startEditing(pane: Pane, start: EditingStart): void {
  const { rubric } = pane.store.getState();
  if (start === "sheet") {
    pane.store.dispatch({ type: "editingChosen", editing: "others" });
    draftFromSheet(pane);
  }
  if (start === "copy" && rubric !== null) openDraft(pane, rubric);
  if (start === "open" && editorOf(pane).getState().draft === null) {
    pane.store.dispatch({ type: "editingChosen", editing: "others" });
  }
}
