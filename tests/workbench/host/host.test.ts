import { openWorkbook } from "../../../src/excel/openWorkbook";
import { createHost } from "../../../src/workbench/host/createHost";
import { expectValue } from "../../excel/support/expectValue";
import { engineWorkbook } from "../../excel/support/engineSheet";
import { openHostedExcel } from "../../excel/support/hostedExcel";
import type { HostedExcel } from "../../excel/support/hostedExcel";
import { TEST_SHEET } from "../../excel/support/testSheet";

const SHEET_ID = "sheet1";

function open(rows = 3, columns = 3): HostedExcel {
  return openHostedExcel(engineWorkbook(rows, columns, (row, column) => String(row * column)));
}

/** Lets the messages that travel between Office.js and the host arrive. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

function stateOf({ book }: HostedExcel): unknown {
  const { sheets, styles, formats, borders } = book.model.exportData();
  return { sheets, styles, formats, borders };
}

describe("undo in the grid", () => {
  test("takes back all an add-in wrote in one step: cells, formats, new columns, widths", async () => {
    const excel = open(3, 36);
    const { model } = excel.book;
    const before = stateOf(excel);
    const blocks = [40, 55].map((column) => ({
      row: 1,
      column,
      formatLikeColumn: 1,
      numberFormat: "0.00",
      contents: [["Tổng"], [{ formula: "=A2+B2" }], [{ formula: "=A3+B3" }]],
    }));
    expectValue(await openWorkbook().write(TEST_SHEET, blocks));
    expect(model.getters.getEvaluatedCell({ sheetId: SHEET_ID, col: 54, row: 1 }).value).toBe(6);
    expect(model.dispatch("REQUEST_UNDO").isSuccessful).toBe(true);
    expect(stateOf(excel)).toEqual(before);
  });
});

describe("events", () => {
  test("an edit by the user is told with its sheet and area, and so is taking it back", async () => {
    const { book } = open();
    const heard: unknown[] = [];
    expectValue(await openWorkbook().watch({ onEdit: (...edit) => heard.push(edit) }));
    book.model.dispatch("UPDATE_CELL", { sheetId: SHEET_ID, col: 1, row: 2, content: "9" });
    await settled();
    const edit = [TEST_SHEET, { row: 3, column: 2, rows: 1, columns: 1 }];
    expect(heard).toEqual([edit]);
    book.model.dispatch("REQUEST_UNDO");
    await settled();
    expect(heard).toEqual([edit, edit]);
  });

  test("deleting contents tells the area, inserting a row tells that anything may have moved", async () => {
    const { book } = open();
    const heard: unknown[] = [];
    expectValue(await openWorkbook().watch({ onEdit: (_sheet, area) => heard.push(area) }));
    book.model.dispatch("DELETE_CONTENT", { sheetId: SHEET_ID, target: [{ left: 0, right: 1, top: 0, bottom: 1 }] });
    await settled();
    expect(heard).toEqual([{ row: 1, column: 1, rows: 2, columns: 2 }]);
    book.model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: SHEET_ID,
      sheetName: TEST_SHEET,
      dimension: "ROW",
      base: 1,
      position: "before",
      quantity: 1,
    });
    await settled();
    expect(heard).toHaveLength(2);
  });

  test("selecting a cell in the grid is told", async () => {
    const { book } = open();
    const heard: unknown[] = [];
    expectValue(await openWorkbook().watch({ onSelect: (...selection) => heard.push(selection) }));
    book.model.selection.selectCell(2, 1);
    await settled();
    expect(heard).toEqual([[TEST_SHEET, { row: 2, column: 3, rows: 1, columns: 1 }]]);
  });

  test("only those who listen are told, until they leave", async () => {
    const { book } = open();
    const sent: string[] = [];
    const other = createHost(book).connect((text) => sent.push(text));
    const actions = [
      { Id: 3, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
    ];
    const paths = {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    };
    const body = { Actions: actions, ObjectPaths: paths };
    other.receive(JSON.stringify({ id: 1, type: 1, message: { url: "ProcessQuery", body } }));
    book.model.dispatch("UPDATE_CELL", { sheetId: SHEET_ID, col: 0, row: 0, content: "9" });
    await settled();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toContain('"entries":[[65536,10,"Workbook",');
    other.close();
    book.model.dispatch("UPDATE_CELL", { sheetId: SHEET_ID, col: 0, row: 0, content: "10" });
    await settled();
    expect(sent).toHaveLength(2);
  });
});

describe("what the host does not know", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["Worksheet.PivotTables", (sheet) => sheet.pivotTables.load("items/name")],
    ["Worksheet.TabColor", (sheet) => sheet.load("tabColor")],
    ["Range.RemoveDuplicates", (sheet) => sheet.getRange("A1:A3").removeDuplicates([0], false)],
    ["RangeFormat.IndentLevel", (sheet) => (sheet.getRange("A1").format.indentLevel = 2)],
  ])("fails by name: %s", async (member, use) => {
    open();
    const using = Excel.run(async (context) => {
      use(context.workbook.worksheets.getItem(TEST_SHEET));
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({
      code: "NotImplementedByWorkbench",
      message: expect.stringContaining(member) as string,
    });
  });

  test("what was done before the failure stays done, as in Excel", async () => {
    open();
    const using = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TEST_SHEET);
      sheet.getRange("A1").values = [["mới"]];
      sheet.pivotTables.load("items/name");
      await context.sync();
    });
    await expect(using).rejects.toMatchObject({ code: "NotImplementedByWorkbench" });
    expect(expectValue(await openWorkbook().readGrid(TEST_SHEET)).values[0]?.[0]).toBe("mới");
  });
});

test("number formats that the grid cannot show are kept as they were written", async () => {
  open();
  const numberFormat = "_(* #,##0.00_);[Red]_(* (#,##0.00)";
  expectValue(await openWorkbook().write(TEST_SHEET, [{ row: 1, column: 1, contents: [[1234.5]], numberFormat }]));
  const grid = expectValue(await openWorkbook().readGrid(TEST_SHEET));
  expect(grid.numberFormats[0]?.[0]).toBe(numberFormat);
});

test("the engine's own error names come out as Excel's", async () => {
  open();
  const contents = [[{ formula: "=1/0" }, { formula: "=NOSUCH(1)" }, { formula: "=VLOOKUP(99,A1:B3,2,FALSE)" }]];
  expectValue(await openWorkbook().write(TEST_SHEET, [{ row: 5, column: 1, contents }]));
  expect(expectValue(await openWorkbook().readGrid(TEST_SHEET)).values[4]).toEqual(["#DIV/0!", "#NAME?", "#N/A"]);
});
