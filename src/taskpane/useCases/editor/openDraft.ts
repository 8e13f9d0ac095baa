import type { ReadingChoices } from "../../../reading/scoreboard";
import { copyRubric } from "../../../rubric/copyRubric";
import { LIBRARY } from "../../../rubric/library";
import type { Rubric } from "../../../rubric/rubric";
import { editorOf } from "../../state/editor/editorStore";
import { knownRubrics } from "../../state/rubrics";
import type { Pane } from "../pane";

/**
 * Takes a rubric into the editor: one of the workbook's own is edited in its place, one of the library as a copy. Its results
 * are held against those of the rubric that is known by its id.
 *
 * @param before what the results are held against instead
 */
export function openDraft(pane: Pane, rubric: Rubric, before: Rubric | null = null): void {
  const state = pane.store.getState();
  const known = knownRubrics(state).find(({ id }) => id === rubric.id) ?? null;
  const isOwn = state.ownRubrics.some(({ id }) => id === rubric.id);
  const choices: ReadingChoices = state.rubric?.id === rubric.id ? state.choices : {};
  const earlier = before ?? known;
  editorOf(pane).dispatch({
    type: "opened",
    opening: {
      rubric: known === null || isOwn ? rubric : copyRubric(rubric, knownIds(pane)),
      choices,
      before: earlier === null ? null : { rubric: earlier, choices },
      isOwn,
      drafted: null,
    },
  });
  pane.store.dispatch({ type: "editingChosen", editing: "open" });
}

/** The ids a new rubric cannot have. */
export function knownIds(pane: Pane): readonly string[] {
  return [...LIBRARY, ...pane.store.getState().ownRubrics].map(({ id }) => id);
}
