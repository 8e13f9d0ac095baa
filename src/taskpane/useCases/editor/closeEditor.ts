import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";

/** Leaves the editor. A draft in it is kept until the pane closes, so that it can be taken up again. */
export function closeEditor(pane: Pane): void {
  const editor = editorOf(pane);
  const { draft } = editor.getState();
  editor.dispatch({ type: "refused", refusals: [] });
  pane.store.dispatch({ type: "editingChosen", editing: draft === null ? null : "kept" });
}
