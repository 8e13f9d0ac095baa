import { draftRubric } from "../../../drafting/draftRubric";
import { freeId } from "../../../rubric/slug";
import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { knownIds } from "./openDraft";

/** Drafts a rubric from the pane's sheet and takes it into the editor. */
export function draftFromSheet(pane: Pane): void {
  const editor = editorOf(pane);
  const { grid } = pane.store.getState();
  if (grid === null) {
    editor.dispatch({ type: "refused", refusals: [{ kind: "no-grid" }] });
    return;
  }
  const drafted = draftRubric(grid, { thisYear: new Date().getFullYear() });
  if (!drafted.ok) {
    editor.dispatch({ type: "refused", refusals: drafted.problems.map((problem) => ({ kind: "draft", problem })) });
    return;
  }
  const { rubric, choices, columns, questions } = drafted.value;
  const id = freeId(rubric.id, new Set(knownIds(pane)));
  editor.dispatch({
    type: "opened",
    opening: { rubric: { ...rubric, id }, choices, before: null, isOwn: false, drafted: { columns, questions } },
  });
  pane.store.dispatch({ type: "editingChosen", editing: "open" });
}
