import { chooseRubric } from "../../../../src/taskpane/useCases/rubric/chooseRubric";
import { compareResults } from "../../../../src/taskpane/useCases/fill/compareResults";
import { fill } from "../../../../src/taskpane/useCases/fill/fill";
import { follow } from "../../../../src/taskpane/useCases/sheet/follow";
import type { Pane } from "../../../../src/taskpane/useCases/pane";
import { highlight } from "../../../../src/taskpane/useCases/highlight/highlight";
import { planCurrentFill } from "../../../../src/taskpane/useCases/fill/planCurrentFill";
import { sheetCondition } from "../../../../src/taskpane/useCases/sheet/sheetCondition";
import { rubricOf } from "../../../support/rubricOf";
import { gridFrom } from "../../../support/gridFrom";
import { openEvaluated, openPane, RUBRIC, scoresAndResults, scoresOnly, SHEET } from "../../panePublished";

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

const quiet = (): Promise<void> => jest.advanceTimersByTimeAsync(1000);

function resultState(pane: Pane): string {
  const { evaluation } = pane.store.getState();
  const planned = planCurrentFill(pane.store.getState());
  if (evaluation === null || planned?.ok !== true) throw new Error("nothing to compare");
  return compareResults(evaluation.grid, planned.value).state;
}

describe("follow", () => {
  test("an edit is stale at once and evaluated anew when the typing pauses", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    workbook.type(SHEET, 2, 2, 1);
    workbook.type(SHEET, 2, 3, 1);
    expect(pane.store.getState().stale).toBe(true);
    await quiet();
    expect(pane.store.getState().stale).toBe(false);
    expect(pane.store.getState().evaluation?.units[0]?.scores).toMatchObject({ infrastructure: 1, applications: 1 });
  });

  test("edits of another sheet are none of the pane's, where no formula can bring them over", async () => {
    const { pane, workbook } = await openPane([
      { name: SHEET, rows: scoresOnly() },
      { name: "Khác", rows: [["x"]] },
    ]);
    await chooseRubric(pane, rubricOf(RUBRIC));
    await follow(pane);
    workbook.type("Khác", 1, 1, "y");
    expect(pane.store.getState().stale).toBe(false);
  });

  test("a self-check's own sheets are not followed, the user's edits are", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    workbook.insertSheet({ name: "CQDT tạm 1", rows: [["x"]] });
    const before = pane.store.getState();
    pane.store.dispatch({ type: "workStarted", kind: "diagnose" });
    workbook.activate("CQDT tạm 1");
    workbook.selectRow("CQDT tạm 1", 3);
    workbook.type("CQDT tạm 1", 1, 1, "x");
    const { activeSheet, selection, otherEdits, stale } = pane.store.getState();
    expect({ activeSheet, selection, otherEdits, stale }).toEqual({
      activeSheet: before.activeSheet,
      selection: before.selection,
      otherEdits: before.otherEdits,
      stale: false,
    });
    workbook.type(SHEET, 2, 2, 1);
    expect(pane.store.getState().stale).toBe(true);
  });

  test("results match after a fill and differ after a later edit of a score", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    await follow(pane);
    expect(resultState(pane)).toBe("absent");
    const planned = planCurrentFill(pane.store.getState());
    if (planned?.ok !== true) throw new Error("nothing to fill");
    await fill(pane, planned.value);
    expect(resultState(pane)).toBe("matching");
    workbook.type(SHEET, 2, 2, 1);
    await quiet();
    expect(resultState(pane)).toBe("differing");
  });

  test.each([
    ["#DIV/0!", "matching"],
    ["#NAME?", "differing"],
  ])("a result that cannot be known, shown as %s, is %s", async (error, state) => {
    const scores = scoresAndResults(null, null);
    for (const row of scores.slice(1)) row[1] = error;
    const { pane } = await openEvaluated(scores);
    const shown = scores.map((row, index) => (index === 0 ? row : [...row.slice(0, -2), error, error]));
    const planned = planCurrentFill(pane.store.getState());
    if (planned?.ok !== true) throw new Error("nothing to compare");
    const total = planned.value.columns.find(({ output }) => output === "total")?.column ?? 0;
    const rank = planned.value.columns.find(({ output }) => output === "rank")?.column ?? 0;
    const blocks = planned.value.blocks.filter(({ column }) => column === total || column === rank);
    expect(blocks).not.toHaveLength(0);
    expect(compareResults(gridFrom(shown), { ...planned.value, blocks }).state).toBe(state);
  });

  test("an edit during work is read once the work is done", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    pane.store.dispatch({ type: "workStarted", kind: "highlight" });
    workbook.type(SHEET, 2, 2, 1);
    await quiet();
    expect(pane.store.getState().stale).toBe(true);
    pane.store.dispatch({ type: "workEnded" });
    await quiet();
    expect(pane.store.getState().stale).toBe(false);
  });

  test("the selected row is the pane's only on its own sheet", async () => {
    const { pane, workbook } = await openPane([
      { name: SHEET, rows: scoresOnly() },
      { name: "Khác", rows: [["x"]] },
    ]);
    await chooseRubric(pane, rubricOf(RUBRIC));
    await follow(pane);
    workbook.selectRow(SHEET, 3);
    expect(pane.store.getState().selectedRow).toBe(3);
    workbook.selectRow("Khác", 3);
    expect(pane.store.getState().selectedRow).toBeNull();
  });

  test("another sheet is only offered while there is work on this one, and taken when there is none", async () => {
    const { pane, workbook } = await openPane([
      { name: "Bìa", rows: [["x"]] },
      { name: SHEET, rows: scoresOnly() },
    ]);
    await follow(pane);
    workbook.activate(SHEET);
    await quiet();
    expect(pane.store.getState().sheet).toBe(SHEET);
    await chooseRubric(pane, rubricOf(RUBRIC));
    workbook.activate("Bìa");
    await quiet();
    expect(pane.store.getState()).toMatchObject({ sheet: SHEET, activeSheet: "Bìa" });
  });

  test("a sheet that was added can be chosen once it was looked at", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    workbook.insertSheet({ name: "Bảng 2", rows: scoresOnly() });
    workbook.activate("Bảng 2");
    await quiet();
    expect(pane.store.getState().sheets.map(({ name }) => name)).toEqual([SHEET, "Bảng 2"]);
  });

  test("an edit is read beside the user's work: nothing is said to be under way, and a tenth of a second is enough", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    const works: unknown[] = [];
    pane.store.subscribe(() => works.push(pane.store.getState().work));
    workbook.type(SHEET, 2, 2, 1);
    await jest.advanceTimersByTimeAsync(100);
    expect(pane.store.getState()).toMatchObject({ stale: false, rereadTrouble: null });
    expect(pane.store.getState().evaluation?.units[0]?.scores).toMatchObject({ infrastructure: 1 });
    expect(works.every((work) => work === null)).toBe(true);
  });

  test("an edit while another is being read is read after it", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    const release = workbook.hold();
    workbook.type(SHEET, 2, 2, 1);
    await jest.advanceTimersByTimeAsync(50);
    workbook.type(SHEET, 2, 3, 1);
    release();
    await quiet();
    expect(pane.store.getState().stale).toBe(false);
    expect(pane.store.getState().evaluation?.units[0]?.scores).toMatchObject({ infrastructure: 1, applications: 1 });
  });

  test("a sheet that is read again and is as it was keeps its evaluation", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    const { evaluation } = pane.store.getState();
    workbook.type(SHEET, 2, 2, workbook.valueOf(SHEET, 2, 2));
    await quiet();
    expect(pane.store.getState().stale).toBe(false);
    expect(pane.store.getState().evaluation).toBe(evaluation);
  });

  test("while Excel does not answer the user is asked to finish the cell, and what comes then is shown", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    const release = workbook.hold();
    workbook.type(SHEET, 2, 2, 1);
    await jest.advanceTimersByTimeAsync(2000);
    expect(sheetCondition(pane.store.getState())).toBe("waiting");
    release();
    await quiet();
    expect(sheetCondition(pane.store.getState())).toBe("absent");
    expect(pane.store.getState().evaluation?.units[0]?.scores).toMatchObject({ infrastructure: 1 });
  });

  test("an edit that cannot be read is told until one can", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    workbook.failNext({ code: "too-large", sheet: SHEET, megabytes: 5 });
    workbook.type(SHEET, 2, 2, 1);
    await quiet();
    expect(sheetCondition(pane.store.getState())).toBe("failed");
    expect(pane.store.getState()).toMatchObject({ stale: true, rereadTrouble: { code: "too-large" } });
    workbook.type(SHEET, 2, 3, 1);
    await quiet();
    expect(sheetCondition(pane.store.getState())).toBe("absent");
  });

  test("results that were filled with another rubric say so", async () => {
    const { pane } = await openEvaluated(scoresOnly());
    pane.store.dispatch({ type: "modeChosen", mode: "values" });
    await follow(pane);
    const planned = planCurrentFill(pane.store.getState());
    if (planned?.ok !== true) throw new Error("nothing to fill");
    await fill(pane, planned.value);
    expect(sheetCondition(pane.store.getState())).toBe("matching");
    const { criteria, ...rest } = rubricOf(RUBRIC);
    const children = criteria.children?.map((child) => ({ ...child, max: (child.max ?? 0) * 2 }));
    const changed = { ...rest, id: "khac", criteria: { ...criteria, ...(children === undefined ? {} : { children }) } };
    await chooseRubric(pane, changed);
    expect(sheetCondition(pane.store.getState())).toBe("rubricChanged");
  });

  test("the rows that are highlighted are known, and again after the highlighting", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    await follow(pane);
    expect(pane.store.getState().highlightedRows).toBeNull();
    pane.store.dispatch({
      type: "highlightChosen",
      highlight: { unranked: false, belowMinimum: false, threshold: 0.5 },
    });
    await highlight(pane);
    await quiet();
    const last = scoresOnly().length;
    expect(pane.store.getState().highlightedRows).toEqual({ first: 2, last });
    for (const [index, value] of ["Sở Mới", 1, 1, 1, 1, 1, 1].entries())
      workbook.type(SHEET, last + 1, index + 1, value);
    await quiet();
    expect(pane.store.getState().evaluation?.units).toHaveLength(last);
    expect(pane.store.getState().highlightedRows).toEqual({ first: 2, last });
    await highlight(pane);
    await quiet();
    expect(pane.store.getState().highlightedRows).toEqual({ first: 2, last: last + 1 });
  });

  test("stops when asked", async () => {
    const { pane, workbook } = await openEvaluated(scoresOnly());
    const stop = await follow(pane);
    workbook.type(SHEET, 2, 2, 1);
    await stop();
    await quiet();
    workbook.selectRow(SHEET, 3);
    expect(pane.store.getState()).toMatchObject({ stale: true, selectedRow: null });
  });
});
