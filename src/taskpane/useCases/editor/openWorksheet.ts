import { readRubricSheet } from "../../../rubricSheet/readRubricSheet";
import { RUBRIC_SHEET_NAME } from "../../../rubricSheet/rubricSheet";
import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { work } from "../work";
import { openDraft } from "./openDraft";

/** Takes the rubric of the worksheet "Bộ tiêu chí" into the editor. */
export async function openWorksheet(pane: Pane): Promise<void> {
  await work(pane, "read", async (tools) => {
    const grid = tools.accept(await pane.workbook.readGrid(RUBRIC_SHEET_NAME, tools));
    if (grid === null) return;
    const rubric = readRubricSheet(grid.value);
    if (rubric.ok) openDraft(pane, rubric.value);
    else {
      const refusals = rubric.problems.map((problem) => ({ kind: "worksheet", problem }) as const);
      editorOf(pane).dispatch({ type: "refused", refusals });
    }
  });
}
