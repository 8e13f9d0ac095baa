import { MEMORY_KEY } from "../../../../src/memory/memory";
import { changeChoices } from "../../../../src/taskpane/useCases/sheet/changeChoices";
import { fakeWorkbook } from "../../../support/fakeWorkbook";
import { openEvaluated, openPane, openPaneOver, RUBRIC, scoresOnly, SHEET } from "../../panePublished";

describe("open", () => {
  test("takes the active sheet and reads it, but evaluates nothing before a rubric is chosen", async () => {
    const { pane } = await openPane([
      { name: SHEET, rows: scoresOnly() },
      { name: "Khác", rows: [["x"]] },
    ]);
    const { sheet, grid, evaluation, work } = pane.store.getState();
    expect(sheet).toBe(SHEET);
    expect(grid?.rows).toBe(21);
    expect(evaluation).toBeNull();
    expect(work).toBeNull();
  });

  test("a returning user finds rubric, corrections and evaluation as they were", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await changeChoices(pane, { lastRow: 11 });
    const again = await openPaneOver(workbook);
    const { rubric, choices, evaluation } = again.store.getState();
    expect(rubric?.id).toBe(RUBRIC);
    expect(choices).toEqual({ lastRow: 11 });
    expect(evaluation?.units).toHaveLength(10);
  });

  test("says when what is remembered cannot be read, and starts afresh", async () => {
    const workbook = fakeWorkbook([{ name: SHEET, rows: scoresOnly() }]);
    await workbook.remember(MEMORY_KEY, { version: 9 });
    const { notice, rubric } = (await openPaneOver(workbook)).store.getState();
    expect(notice).toEqual({ kind: "pane", problem: { code: "memory-damaged" } });
    expect(rubric).toBeNull();
  });

  test("says when the remembered rubric is not in the library", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const { memory } = pane.store.getState();
    const settled = memory.sheets[SHEET];
    await workbook.remember(MEMORY_KEY, { ...memory, sheets: { [SHEET]: { ...settled, rubric: "ha-noi-2030" } } });
    const { notice, evaluation } = (await openPaneOver(workbook)).store.getState();
    expect(notice).toEqual({ kind: "pane", problem: { code: "rubric-unknown", rubric: "ha-noi-2030" } });
    expect(evaluation).toBeNull();
  });

  test("an empty sheet is said to be empty", async () => {
    const { pane } = await openPane([{ name: SHEET, rows: [] }]);
    expect(pane.store.getState().notice).toMatchObject({ kind: "workbook", problem: { code: "sheet-empty" } });
  });
});
