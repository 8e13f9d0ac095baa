import { openWorkbook } from "../../../src/excel/openWorkbook";
import type { Grid } from "../../../src/grid/grid";
import { fc } from "../../support/properties";
import { engineWorkbook } from "../support/engineSheet";
import { expectValue } from "../support/expectValue";
import { type HostedExcel, openHostedExcel } from "../support/hostedExcel";
import { requirements } from "../support/loadOfficeJs";
import { TEST_SHEET } from "../support/testSheet";

const ROWS = 12;
const COLUMNS = 5;

/** Numbers with their sum in the last column; a second sheet whose A1 feeds B2 of the first. */
function openSheet(): HostedExcel {
  const book = engineWorkbook(ROWS, COLUMNS, (row, column) => {
    if (column === COLUMNS) return `=SUM(A${String(row)}:D${String(row)})`;
    return row === 2 && column === 2 ? "=Khác!A1*2" : String(row * column);
  });
  const { sheets, ...rest } = book as { sheets: readonly object[] };
  return openHostedExcel({ ...rest, sheets: [...sheets, { id: "other", name: "Khác", cells: { A1: "3" } }] });
}

type Edit = (sheet: Excel.Worksheet, other: Excel.Worksheet) => void;

const row = fc.integer({ min: 0, max: ROWS + 2 });
const column = fc.integer({ min: 0, max: COLUMNS + 1 });
const entry = fc.oneof(fc.integer({ min: -5, max: 50 }), fc.constantFrom("", "---", "7,5", "=A1+1", "=SUM(A1:C9)"));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(row, column, entry).map(([at, across, value]): Edit => (sheet) => {
    sheet.getRangeByIndexes(at, across, 1, 1).formulas = [[value]];
  }),
  fc.tuple(row, column).map(([at, across]): Edit => (sheet) => {
    sheet.getRangeByIndexes(at, across, 1, 1).numberFormat = [["0.00"]];
  }),
  fc.integer({ min: 0, max: 9 }).map((value): Edit => (_sheet, other) => {
    other.getRange("A1").values = [[value]];
  }),
  row.map((at): Edit => (sheet) => {
    sheet.getRangeByIndexes(at, 0, 1, COLUMNS + 2).clear();
  }),
);

const structure = fc.oneof(
  fc.record({ type: fc.constant("HIDE_COLUMNS_ROWS" as const), at: fc.integer({ min: 0, max: ROWS - 1 }) }),
  fc.record({ type: fc.constant("ADD_COLUMNS_ROWS" as const), at: fc.integer({ min: 0, max: ROWS - 1 }) }),
  fc.record({ type: fc.constant("REMOVE_COLUMNS_ROWS" as const), at: fc.integer({ min: 0, max: ROWS - 1 }) }),
  fc.record({ type: fc.constant("ADD_MERGE" as const), at: fc.integer({ min: 0, max: ROWS - 2 }) }),
);

function change({ book }: HostedExcel, { type, at }: { readonly type: string; readonly at: number }): void {
  const { model } = book;
  const sheetId = model.getters.getSheetIds()[0] ?? "";
  const rows = { sheetId, sheetName: TEST_SHEET, dimension: "ROW" as const };
  if (type === "HIDE_COLUMNS_ROWS") model.dispatch(type, { ...rows, elements: [at] });
  if (type === "ADD_COLUMNS_ROWS") model.dispatch(type, { ...rows, base: at, quantity: 1, position: "before" });
  if (type === "REMOVE_COLUMNS_ROWS") model.dispatch(type, { ...rows, elements: [at] });
  const target = [{ left: 0, right: 1, top: at, bottom: at + 1 }];
  if (type === "ADD_MERGE") model.dispatch(type, { sheetId, target, force: true });
}

async function enter(edits: readonly Edit[]): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    for (const one of edits) one(worksheets.getItem(TEST_SHEET), worksheets.getItem("Khác"));
    await context.sync();
  });
}

async function expectAsReadAnew(before: Grid): Promise<void> {
  const workbook = openWorkbook();
  const again = expectValue(await workbook.readGridAgain(before));
  expect(again).toEqual(expectValue(await workbook.readGrid(TEST_SHEET)));
}

test("after any edits a grid read again is the grid read anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      openSheet();
      const before = expectValue(await openWorkbook().readGrid(TEST_SHEET));
      await enter(edits);
      await expectAsReadAnew(before);
    }),
    { numRuns: 60 },
  );
});

test("so it is after rows were hidden, added, removed or merged", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(structure, { minLength: 1, maxLength: 3 }), async (changes) => {
      const excel = openSheet();
      change(excel, { type: "HIDE_COLUMNS_ROWS", at: 3 });
      const before = expectValue(await openWorkbook().readGrid(TEST_SHEET));
      for (const one of changes) change(excel, one);
      await expectAsReadAnew(before);
    }),
    { numRuns: 30 },
  );
});

test("an edit that leaves the sheet's frame alone is read in one request", async () => {
  const excel = openSheet();
  change(excel, { type: "HIDE_COLUMNS_ROWS", at: 3 });
  const before = expectValue(await openWorkbook().readGrid(TEST_SHEET));
  await enter([
    (sheet) => {
      sheet.getRange("A2").values = [[9]];
    },
  ]);
  const sent = excel.requests.length;
  const again = expectValue(await openWorkbook().readGridAgain(before));
  const asking = excel.requests.slice(sent).filter((request) => !request.includes("_RemoveReference"));
  expect(asking).toHaveLength(1);
  expect(again.values[1]?.[0]).toBe(9);
});

test("Excel that cannot tell merged areas reads again without them", async () => {
  openSheet();
  requirements.excelApi = "1.12";
  try {
    const before = expectValue(await openWorkbook().readGrid(TEST_SHEET));
    expect(before.mergesUnknown).toBe(true);
    await expectAsReadAnew(before);
  } finally {
    requirements.excelApi = "1.17";
  }
});

test("a sheet that is gone by now is said to be missing", async () => {
  openSheet();
  const before = expectValue(await openWorkbook().readGrid(TEST_SHEET));
  openHostedExcel();
  expect(await openWorkbook().readGridAgain(before)).toMatchObject({
    ok: false,
    problems: [{ code: "sheet-missing" }],
  });
});
