import type { FillPlan } from "../../../src/filling/fill";
import { openWorkbook } from "../../../src/excel/openWorkbook";
import { initialState } from "../../../src/taskpane/state/initialState";
import { createStore } from "../../../src/taskpane/state/store";
import { chooseRubric } from "../../../src/taskpane/useCases/rubric/chooseRubric";
import { fill } from "../../../src/taskpane/useCases/fill/fill";
import { open } from "../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../src/taskpane/useCases/pane";
import { planCurrentFill } from "../../../src/taskpane/useCases/fill/planCurrentFill";
import { undo } from "../../../src/taskpane/useCases/undo/undo";
import { engineWorkbook } from "../../excel/support/engineSheet";
import { openHostedExcel } from "../../excel/support/hostedExcel";
import type { HostedExcel } from "../../excel/support/hostedExcel";
import { requirements } from "../../excel/support/loadOfficeJs";
import { rubricOf } from "../../support/rubricOf";
import { RUBRIC, scoresOnly } from "../panePublished";

/** Somebody else who works in the same file: changes a cell as soon as a request of ours has this in it, right after it. */
function changeAfter(excel: HostedExcel, text: string, cell: string, content: string): void {
  let isDone = false;
  excel.answer = (request, pass) => {
    pass();
    if (isDone || !request.includes(text)) return;
    isDone = true;
    type(excel, cell, content);
  };
}

function type({ book: { model } }: HostedExcel, cell: string, content: string): void {
  const sheetId = model.getters.getActiveSheetId();
  const { left, top } = model.getters.getRangeFromSheetXC(sheetId, cell).zone;
  model.dispatch("UPDATE_CELL", { sheetId, col: left, row: top, content });
}

function shown({ book: { model } }: HostedExcel, cell: string): unknown {
  const sheetId = model.getters.getActiveSheetId();
  const { left, top } = model.getters.getRangeFromSheetXC(sheetId, cell).zone;
  return model.getters.getEvaluatedCell({ sheetId, col: left, row: top }).value;
}

async function openFilling(): Promise<{ readonly excel: HostedExcel; readonly pane: Pane }> {
  requirements.excelApi = "1.17";
  const rows = scoresOnly();
  const columns = rows[0]?.length ?? 0;
  const data = engineWorkbook(rows.length, columns, (row, column) => String(rows[row - 1]?.[column - 1] ?? ""));
  const excel = openHostedExcel(data);
  const pane = createPane(openWorkbook(), createStore(initialState("vi", true)));
  await open(pane);
  await chooseRubric(pane, rubricOf(RUBRIC));
  pane.store.dispatch({ type: "modeChosen", mode: "values" });
  return { excel, pane };
}

function planOf(pane: Pane): FillPlan {
  const planned = planCurrentFill(pane.store.getState());
  if (planned?.ok !== true) throw new Error("nothing to fill");
  return planned.value;
}

const WRITING = '"Name":"Formulas"';

test("a result that somebody changes while it is written is named, and stays after an undo", async () => {
  const { excel, pane } = await openFilling();
  changeAfter(excel, WRITING, "H5", "77");
  await fill(pane, planOf(pane));
  expect(pane.store.getState().notice).toEqual({
    kind: "pane",
    problem: { code: "written-otherwise", differing: ["H5"], meanwhile: [], invalid: [] },
  });
  await undo(pane, "fill");
  expect(pane.store.getState().undoPreview?.left).toMatchObject([{ cell: "H5", now: 77 }]);
  await undo(pane, "fill");
  expect([shown(excel, "H5"), shown(excel, "H6"), shown(excel, "J5")]).toEqual([77, null, null]);
});

test("a score that somebody changes meanwhile is named, read again, and the result from before no longer matches", async () => {
  const { excel, pane } = await openFilling();
  changeAfter(excel, WRITING, "B5", "1");
  await fill(pane, planOf(pane));
  const { notice, evaluation } = pane.store.getState();
  expect(notice).toMatchObject({ problem: { code: "written-otherwise", differing: [], meanwhile: ["B5"] } });
  expect(evaluation?.scoreboard.scores[3]?.[0]).toEqual({ kind: "number", points: 1 });
  expect(planOf(pane).overwrites.map(({ cell }) => cell)).toContain("H5");
});

test("results that a data validation refuses are written all the same, and named", async () => {
  const { excel, pane } = await openFilling();
  const { model } = excel.book;
  const sheetId = model.getters.getActiveSheetId();
  const criterion = { type: "isValueInList" as const, values: ["Giỏi", "Khá"], displayStyle: "arrow" as const };
  const rule = { id: "list", criterion, isBlocking: true };
  model.dispatch("ADD_DATA_VALIDATION_RULE", {
    sheetId,
    rule,
    ranges: [model.getters.getRangeDataFromXc(sheetId, "J3:J4")],
  });
  await fill(pane, planOf(pane));
  expect(pane.store.getState().notice).toMatchObject({ problem: { differing: [], meanwhile: [], invalid: ["J3:J4"] } });
  expect(shown(excel, "J3")).not.toBeNull();
});

test("an array that spills into the results is not broken", async () => {
  const { excel, pane } = await openFilling();
  const plan = planOf(pane);
  type(excel, "H8", "=TRANSPOSE(B2:G2)");
  const outcome = await pane.workbook.write("Bảng 1", plan.blocks);
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "array-in-way", areas: ["H8:H13"] }] });
  expect(shown(excel, "H7")).toBeNull();
});

test("without anybody else nothing is said but that it is done", async () => {
  const { pane } = await openFilling();
  await fill(pane, planOf(pane));
  expect(pane.store.getState().notice).toMatchObject({ kind: "filled" });
});
