import type { Workbook } from "../../../../src/excel/workbook";
import { planReentry } from "../../../../src/fixing/planReentry";
import type { ReentryPlan } from "../../../../src/fixing/planReentry";
import { initialState } from "../../../../src/taskpane/state/initialState";
import { createStore } from "../../../../src/taskpane/state/store";
import { open } from "../../../../src/taskpane/useCases/sheet/open";
import { createPane } from "../../../../src/taskpane/useCases/pane";
import type { Pane } from "../../../../src/taskpane/useCases/pane";
import { reenter } from "../../../../src/taskpane/useCases/report/reenter";
import { undo } from "../../../../src/taskpane/useCases/undo/undo";
import { refuse } from "../../../../src/outcome/outcome";
import { fakeWorkbook } from "../../../support/fakeWorkbook";
import type { FakeWorkbook } from "../../../support/fakeWorkbook";

const SHEETS = ["Bảng 1", "Bảng 2", "Bảng 3"] as const;
const DAMAGED = '=[1]!CQDT.MAX("cao-bang-2020-so")';
const CLEAN = '=CQDT.MAX("cao-bang-2020-so")';

/** Three sheets with the same two damaged formulas in B2:B3; formulas in their right form are answered. */
async function openDamaged(
  verbsOver: (excel: FakeWorkbook) => Partial<Workbook> = () => ({}),
): Promise<{ readonly excel: FakeWorkbook; readonly pane: Pane }> {
  const rows = [["Đơn vị", "Tối đa"], ["Sở A"], ["Sở B"]];
  const excel = fakeWorkbook(
    SHEETS.map((name) => ({ name, rows })),
    (formula) => (formula === CLEAN ? 60 : "#NAME?"),
  );
  for (const sheet of SHEETS) {
    await excel.write(sheet, [{ row: 2, column: 2, contents: [[{ formula: DAMAGED }], [{ formula: DAMAGED }]] }]);
  }
  const pane = createPane({ ...excel, ...verbsOver(excel) }, createStore(initialState("vi", true)));
  await open(pane);
  return { excel, pane };
}

async function plansOf(excel: FakeWorkbook): Promise<readonly ReentryPlan[]> {
  const grids = await Promise.all(SHEETS.map((sheet) => excel.readGrid(sheet)));
  return grids.map((grid) => {
    if (!grid.ok) throw new Error("a sheet cannot be read");
    return planReentry(grid.value);
  });
}

function formulas(excel: FakeWorkbook): readonly (string | null)[] {
  return SHEETS.flatMap((sheet) => [2, 3].map((row) => excel.formulaOf(sheet, row, 2)));
}

test("formulas of several sheets are one change, taken back at once from whichever sheet the pane is on", async () => {
  const { excel, pane } = await openDamaged();
  const done = await reenter(pane, await plansOf(excel));
  expect(done).toMatchObject({ cells: 6, silent: [] });
  expect(formulas(excel)).toEqual(Array(6).fill(CLEAN));
  expect(pane.store.getState().changes).toHaveLength(1);
  pane.store.dispatch({ type: "sheetTaken", sheet: "Bảng 2", rubric: null });
  await undo(pane, "reenter");
  expect(formulas(excel)).toEqual(Array(6).fill(DAMAGED));
  expect(pane.store.getState()).toMatchObject({ changes: [], notice: { kind: "undone", left: [] } });
});

test("a sheet that refuses to be written leaves all sheets as they were", async () => {
  const { excel, pane } = await openDamaged((workbook) => ({
    write: (sheet, blocks, options) =>
      sheet === "Bảng 3"
        ? Promise.resolve(refuse({ code: "sheet-protected", sheet }))
        : workbook.write(sheet, blocks, options),
  }));
  expect(await reenter(pane, await plansOf(excel))).toBeNull();
  expect(formulas(excel)).toEqual(Array(6).fill(DAMAGED));
  expect(pane.store.getState()).toMatchObject({
    changes: [],
    notice: { kind: "workbook", problem: { code: "sheet-protected", sheet: "Bảng 3" } },
  });
});

test("an undo that one sheet refuses leaves all sheets as they were entered, and can be asked for again", async () => {
  let isRefusing = true;
  const { excel, pane } = await openDamaged((workbook) => ({
    restore: (snapshot, options) =>
      isRefusing && snapshot.sheet === "Bảng 3"
        ? Promise.resolve(refuse({ code: "sheet-protected", sheet: snapshot.sheet }))
        : workbook.restore(snapshot, options),
  }));
  await reenter(pane, await plansOf(excel));
  await undo(pane, "reenter");
  expect(formulas(excel)).toEqual(Array(6).fill(CLEAN));
  expect(pane.store.getState()).toMatchObject({
    notice: { kind: "workbook", problem: { code: "sheet-protected", sheet: "Bảng 3" }, during: "undo" },
  });
  expect(pane.store.getState().changes).toHaveLength(1);
  isRefusing = false;
  await undo(pane, "reenter");
  expect(formulas(excel)).toEqual(Array(6).fill(DAMAGED));
});

test("cells changed since and sheets that are gone are shown first, and then left alone", async () => {
  const missing = new Set<string>();
  const { excel, pane } = await openDamaged((workbook) => ({
    readGrid: (sheet, options) =>
      sheet !== undefined && missing.has(sheet)
        ? Promise.resolve(refuse({ code: "sheet-missing", sheet }))
        : workbook.readGrid(sheet, options),
  }));
  await reenter(pane, await plansOf(excel));
  missing.add("Bảng 3");
  excel.type("Bảng 2", 3, 2, 55);
  await undo(pane, "reenter");
  expect(formulas(excel)).toEqual([CLEAN, CLEAN, CLEAN, null, CLEAN, CLEAN]);
  expect(pane.store.getState().undoPreview).toMatchObject({
    kind: "reenter",
    sheet: null,
    restored: 3,
    left: [
      { cell: "Bảng 2!B3", reason: "changed", now: 55 },
      { cell: "Bảng 3!B2", reason: "sheet-gone" },
      { cell: "Bảng 3!B3", reason: "sheet-gone" },
    ],
  });
  await undo(pane, "reenter");
  expect(formulas(excel)).toEqual([DAMAGED, DAMAGED, DAMAGED, null, CLEAN, CLEAN]);
  expect(excel.valueOf("Bảng 2", 3, 2)).toBe(55);
  expect(pane.store.getState().changes).toEqual([]);
});
