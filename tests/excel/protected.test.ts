import { openWorkbook } from "../../src/excel/openWorkbook";
import type { WorkbookProblem } from "../../src/excel/workbook";
import type { HighlightRule } from "../../src/filling/highlighting/highlight";
import type { Outcome } from "../../src/outcome/outcome";
import { openHostedExcel } from "./support/hostedExcel";
import { expectValue } from "./support/expectValue";
import { requirements } from "./support/loadOfficeJs";
import { addTestSheet, enter, read, TEST_SHEET as SHEET } from "./support/testSheet";

const RULE: HighlightRule = {
  kind: "below-minimum",
  criterion: "total",
  area: { row: 2, column: 1, rows: 3, columns: 1 },
  formula: "=$A2<5",
};

beforeEach(async () => {
  requirements.excelApi = "1.7";
  openHostedExcel();
  await addTestSheet();
});

/** Unlocks the cells, then protects the sheet. */
async function protect(unlocked: readonly string[], options: Excel.WorksheetProtectionOptions = {}): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    for (const address of unlocked) sheet.getRange(address).format.protection.locked = false;
    sheet.protection.protect(options);
    await context.sync();
  });
}

function problemsOf(outcome: Outcome<unknown, WorkbookProblem>): readonly WorkbookProblem[] {
  return outcome.ok ? [] : outcome.problems;
}

const column = [["Tổng"], [1], [2], [3]];

test("cells that are unlocked are written and put back; the sheet stays protected", async () => {
  await enter("A1:A4", [["Tên"], ["a"], ["b"], ["c"]]);
  await enter("B1:B4", [["cũ"], ["=1+1"], [5], [""]], "0.0");
  const before = await read("A1:B4");
  await protect(["B1:B4"]);
  const workbook = openWorkbook();
  const block = { row: 1, column: 2, contents: column, numberFormat: "0.00" };
  const snapshot = expectValue(await workbook.write(SHEET, [block]));
  expect(await read("B1:B4")).toMatchObject({ values: column, numberFormat: [["0.0"], ["0.0"], ["0.0"], ["0.0"]] });
  expectValue(await workbook.restore(snapshot));
  expect(await read("A1:B4")).toEqual(before);
  const sheets = expectValue(await workbook.sheets());
  expect(sheets.find(({ name }) => name === SHEET)?.protected).toBe(true);
});

test("where formats may be changed, they are written too", async () => {
  await protect(["B1:B4"], { allowFormatCells: true });
  expectValue(await openWorkbook().write(SHEET, [{ row: 1, column: 2, contents: column, numberFormat: "0.00" }]));
  expect((await read("B2")).numberFormat).toEqual([["0.00"]]);
});

test("locked cells among them are named and nothing is written", async () => {
  await enter(
    "B1:B40",
    Array.from({ length: 40 }, (_, row) => [row]),
  );
  const before = await read("B1:C40");
  await protect(["B1:B20", "B31:C40"]);
  const contents = Array.from({ length: 40 }, () => ["x", "y"]);
  const outcome = await openWorkbook().write(SHEET, [{ row: 1, column: 2, contents }]);
  expect(problemsOf(outcome)).toEqual([{ code: "cells-locked", sheet: SHEET, areas: ["B21:B30", "C1:C30"] }]);
  expect(await read("B1:C40")).toEqual(before);
});

test("a formula does not become text where the format may not be changed", async () => {
  await enter("B1:B2", [[""], [""]], "@");
  await protect(["B1:B2"]);
  const block = { row: 1, column: 2, contents: [["chữ"], [{ formula: "=1+1" }]] };
  const outcome = await openWorkbook().write(SHEET, [block]);
  expect(problemsOf(outcome)).toEqual([{ code: "formats-locked", sheet: SHEET, areas: ["B2"] }]);
  expect((await read("B1:B2")).values).toEqual([[""], [""]]);
});

test("rules need the sheet to allow formats", async () => {
  await protect(["A1:A9"]);
  const workbook = openWorkbook();
  const refused = { code: "formats-locked", sheet: SHEET, areas: [] };
  expect(problemsOf(await workbook.addRules(SHEET, [RULE]))).toEqual([refused]);
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(SHEET);
    protection.unprotect();
    protection.protect({ allowFormatCells: true });
    await context.sync();
  });
  const ids = expectValue(await workbook.addRules(SHEET, [RULE]));
  expectValue(await workbook.removeRules(SHEET, ids));
});

test("no sheet is added to a workbook whose structure is protected", async () => {
  openHostedExcel(undefined, { structure: { isProtected: true } });
  const outcome = await openWorkbook().addSheet("Bộ tiêu chí");
  expect(problemsOf(outcome)).toEqual([{ code: "structure-protected", sheet: "Bộ tiêu chí" }]);
});
