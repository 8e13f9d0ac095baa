import type { Rubric } from "../../../rubric/rubric";
import { blocksOf } from "../../../rubricSheet/blocksOf";
import { RUBRIC_SHEET_NAME } from "../../../rubricSheet/rubricSheet";
import { writeRubricSheet } from "../../../rubricSheet/writeRubricSheet";
import { editorOf } from "../../state/editor/editorStore";
import type { Pane } from "../pane";
import { listSheets } from "../sheet/listSheets";
import { read } from "../sheet/read";
import { work } from "../work";

/** Whether writing the worksheet would take the place of something. */
export function isWorksheetThere(pane: Pane): boolean {
  return pane.store.getState().sheets.some(({ name }) => name === RUBRIC_SHEET_NAME);
}

/** Writes the rubric to the worksheet "Bộ tiêu chí"; what stood there is kept for `undoWorksheet`. */
export async function writeWorksheet(pane: Pane, rubric: Rubric): Promise<void> {
  const { workbook, store } = pane;
  const { language } = store.getState();
  const editor = editorOf(pane);
  await work(pane, "fill", async (tools) => {
    const sheets = tools.accept(await workbook.sheets());
    if (sheets === null) return;
    const isThere = sheets.value.some(({ name }) => name === RUBRIC_SHEET_NAME);
    if (!isThere && tools.accept(await workbook.addSheet(RUBRIC_SHEET_NAME)) === null) return;
    const extent = isThere ? await extentOf(pane) : { rows: 0, columns: 0 };
    const blocks = blocksOf(writeRubricSheet(rubric, language), extent);
    const snapshot = tools.accept(await workbook.write(RUBRIC_SHEET_NAME, blocks, tools));
    if (snapshot === null) return;
    editor.dispatch({ type: "written", written: isThere ? snapshot.value : null });
    // The next time it is asked whether the worksheet may be overwritten.
    await listSheets(pane);
    editor.dispatch({ type: "said", said: "written" });
  });
}

/** Puts back what stood on the worksheet before it was written over. */
export async function undoWorksheet(pane: Pane): Promise<void> {
  const editor = editorOf(pane);
  const { written } = editor.getState();
  if (written === null) return;
  await work(pane, "undo", async (tools) => {
    if (tools.accept(await pane.workbook.restore(written, tools)) === null) return;
    editor.dispatch({ type: "written", written: null });
    editor.dispatch({ type: "said", said: "restored" });
  });
  if (pane.store.getState().sheet === RUBRIC_SHEET_NAME) await read(pane);
}

/** How far an earlier content reaches; an empty worksheet has none. */
async function extentOf({ workbook }: Pane): Promise<{ readonly rows: number; readonly columns: number }> {
  const grid = await workbook.readGrid(RUBRIC_SHEET_NAME);
  return grid.ok ? grid.value : { rows: 0, columns: 0 };
}
