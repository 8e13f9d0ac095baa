import { readRubricJson } from "../../../rubric/json/readRubricJson";
import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { openDraft } from "./openDraft";

/** Takes a rubric from a JSON file into the editor. */
export async function openJson(pane: Pane, file: Blob): Promise<void> {
  const rubric = readRubricJson(await file.text());
  if (rubric.ok) openDraft(pane, rubric.value);
  else {
    const refusals = rubric.problems.map((problem) => ({ kind: "json", problem }) as const);
    editorOf(pane).dispatch({ type: "refused", refusals });
  }
}
