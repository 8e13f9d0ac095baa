import type { Workbook } from "../../../../src/excel/workbook";
import { refuse, succeed } from "../../../../src/outcome/outcome";
import { initialState } from "../../../../src/taskpane/state/initialState";
import { createStore } from "../../../../src/taskpane/state/store";
import { open } from "../../../../src/taskpane/useCases/sheet/open";
import { createPane, type Pane } from "../../../../src/taskpane/useCases/pane";
import { makeCopy } from "../../../../src/taskpane/useCases/report/makeCopy";
import { createXlsx } from "../../../../src/xlsx/createXlsx";
import { gridOf } from "../../../../src/xlsx/gridOf";
import { openXlsx } from "../../../../src/xlsx/openXlsx";
import { fakeWorkbook } from "../../../support/fakeWorkbook";

const SHEET = "Bảng 1";

const file = createXlsx({
  sheets: [
    { name: SHEET, cells: [{ row: 1, column: 1, content: { formula: '=CQDT.MAX("cao-bang-2020-so")' }, shown: 60 }] },
  ],
  font: { name: "Times New Roman", size: 12 },
});

async function paneOver(verbs: Partial<Workbook>): Promise<Pane> {
  const workbook = { ...fakeWorkbook([{ name: SHEET, rows: [["Đơn vị"]] }]), ...verbs };
  const pane = createPane(workbook, createStore(initialState("vi", true)));
  await open(pane);
  return pane;
}

function shown(bytes: Uint8Array | undefined): unknown {
  const copy = openXlsx(bytes ?? new Uint8Array());
  if (!copy.ok) return copy.problems;
  const { values, formulas } = gridOf(copy.value, SHEET);
  return { values, formulas };
}

test("a copy opens as a new workbook", async () => {
  const opened: Uint8Array[] = [];
  const pane = await paneOver({
    fileBytes: () => Promise.resolve(succeed(file)),
    openNew: (bytes) => {
      opened.push(bytes);
      return Promise.resolve(succeed(undefined));
    },
  });
  expect(await makeCopy(pane, "values")).toMatchObject({ ok: true, value: { place: "opened", names: [] } });
  expect(shown(opened[0])).toEqual({ values: [[60]], formulas: [[null]] });
  expect(pane.store.getState()).toMatchObject({ work: null, notice: null });
});

test("where no new workbook can be opened the copy is handed over", async () => {
  const pane = await paneOver({ fileBytes: () => Promise.resolve(succeed(file)) });
  const made = await makeCopy(pane, "formulas");
  if (made?.ok !== true || made.value.place !== "here") throw new Error("no copy was handed over");
  expect(shown(made.value.bytes)).toEqual({ values: [[60]], formulas: [[null]] });
  expect(made.value.sheets).toMatchObject([{ asValues: ["A1"] }]);
});

test("a file that cannot be understood is refused with the reason", async () => {
  const pane = await paneOver({ fileBytes: () => Promise.resolve(succeed(new Uint8Array([1, 2, 3]))) });
  expect(await makeCopy(pane, "values")).toMatchObject({ ok: false, problems: [{ code: "xlsx" }] });
});

test("a file that Excel fails to hand over is a notice, and no sheet is copied", async () => {
  const problem = { code: "file-not-given", reason: "5001: Internal error" } as const;
  const pane = await paneOver({ fileBytes: () => Promise.resolve(refuse(problem)) });
  expect(await makeCopy(pane, "values")).toBeNull();
  expect(pane.store.getState().notice).toEqual({ kind: "workbook", problem, during: "copy" });
  expect(pane.store.getState().sheets.map(({ name }) => name)).toEqual([SHEET]);
});
