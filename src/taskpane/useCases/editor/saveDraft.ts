import type { ReadingChoices } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";
import { criteriaOf } from "../../../rubric/tree";
import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { chooseRubric } from "../rubric/chooseRubric";
import { storeRubric } from "../rubric/storeRubric";
import { changeChoices } from "../sheet/changeChoices";
import { read } from "../sheet/read";
import { fewestChoices } from "./fewestChoices";

/** Keeps a valid rubric in the workbook and takes it for the pane's sheet. Where Excel does not keep it, the draft stays. */
export async function saveDraft(pane: Pane, rubric: Rubric, choices: ReadingChoices): Promise<void> {
  const { store } = pane;
  const editor = editorOf(pane);
  if (!(await storeRubric(pane, rubric))) {
    editor.dispatch({ type: "notKept" });
    return;
  }
  await chooseRubric(pane, rubric);
  const { grid } = store.getState();
  const known = withoutUnknown(choices, rubric);
  await changeChoices(pane, grid === null ? known : fewestChoices(grid, rubric, known));
  // The formulas on the sheet show other results now.
  await read(pane);
  editor.dispatch({ type: "saved" });
  store.dispatch({ type: "editingChosen", editing: null });
  store.dispatch({ type: "noticed", notice: { kind: "rubricSaved", title: rubric.title } });
}

/** Choices about criteria that are gone would keep columns from the others. */
function withoutUnknown(choices: ReadingChoices, rubric: Rubric): ReadingChoices {
  const ids = new Set(criteriaOf(rubric.criteria).map(({ id }) => id));
  const keep = (
    chosen: Readonly<Record<string, number | null>>,
    idOf: (key: string) => string,
  ): Readonly<Record<string, number | null>> =>
    Object.fromEntries(Object.entries(chosen).filter(([key]) => ids.has(idOf(key))));
  return {
    ...choices,
    ...(choices.columns === undefined ? {} : { columns: keep(choices.columns, (id) => id) }),
    ...(choices.outputs === undefined
      ? {}
      : { outputs: keep(choices.outputs, (key) => key.slice(0, Math.max(0, key.lastIndexOf("/")))) }),
  };
}
