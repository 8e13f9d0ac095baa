import { openWorkbook } from "../../src/excel/openWorkbook";
import type { Block } from "../../src/grid/block";
import { expectValue } from "./support/expectValue";
import { engineWorkbook } from "./support/engineSheet";
import { openHostedExcel } from "./support/hostedExcel";
import { TEST_SHEET } from "./support/testSheet";

const COLUMNS = 10;

/** Scores in the outer columns; cells between them are read as well, and cost less to open. */
function scores(row: number, column: number): string {
  if (row === 1) return `Tiêu chí ${String(column)}`;
  if (column > 2 && column < COLUMNS) return "";
  return column === 1 ? `Đơn vị ${String(row)}` : String(((row * column) % 100) / 10);
}

/** A new column of formulas, looking like the table. */
function formulas(rows: number): Block[] {
  return [
    {
      row: 1,
      column: COLUMNS + 1,
      formatLikeColumn: COLUMNS,
      numberFormat: "0.00",
      contents: Array.from({ length: rows }, (_, index) => [
        { formula: `=SUM(B${String(index + 1)}:J${String(index + 1)})` },
      ]),
    },
  ];
}

async function requestsFor(rows: number): Promise<Record<string, number>> {
  const excel = openHostedExcel(engineWorkbook(rows, COLUMNS, scores));
  const workbook = openWorkbook();
  const counts: Record<string, number> = {};
  const count = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
    const before = excel.requests.length;
    const value = await work();
    counts[name] = excel.requests.length - before;
    return value;
  };
  const grid = expectValue(await count("read", () => workbook.readGrid(TEST_SHEET)));
  expect(grid).toMatchObject({ rows, columns: COLUMNS });
  const snapshot = expectValue(await count("write", () => workbook.write(TEST_SHEET, formulas(rows))));
  expectValue(await count("write again", () => workbook.write(TEST_SHEET, formulas(rows))));
  const area = { row: 2, column: COLUMNS + 1, rows: rows - 1, columns: 1 };
  const rule = { kind: "below-minimum", criterion: "total", area, formula: "=$K2<5" } as const;
  expectValue(await count("rules", () => workbook.addRules(TEST_SHEET, [rule])));
  expectValue(await count("restore", () => workbook.restore(snapshot)));
  return counts;
}

test("the number of requests does not grow with the rows", async () => {
  expect(await requestsFor(10_000)).toEqual(await requestsFor(20));
}, 60_000);

test("a sheet of 12 MB is read whole, in responses that Excel lets pass", async () => {
  const text = "điểm ".repeat(300);
  openHostedExcel(engineWorkbook(400, COLUMNS, (row, column) => `${text}${String(row)}/${String(column)}`));
  const grid = expectValue(await openWorkbook().readGrid(TEST_SHEET));
  expect(grid.rows).toBe(400);
  expect(grid.values[399]?.[COLUMNS - 1]).toBe(`${text}400/10`);
  expect(grid.values.map((row) => row.length)).toEqual(Array.from({ length: 400 }, () => COLUMNS));
}, 60_000);

test("8 MB are written in requests that Excel lets pass, and taken back", async () => {
  openHostedExcel(engineWorkbook(1, 1, () => "Tên"));
  const workbook = openWorkbook();
  const text = "Sở Khoa học và Công nghệ ".repeat(400);
  const contents = Array.from({ length: 800 }, (_, row) => [`${text}${String(row)}`]);
  const snapshot = expectValue(await workbook.write(TEST_SHEET, [{ row: 2, column: 1, contents }]));
  const written = expectValue(await workbook.readGrid(TEST_SHEET));
  expect(written.values.slice(1)).toEqual(contents);
  expectValue(await workbook.restore(snapshot));
  expect(expectValue(await workbook.readGrid(TEST_SHEET)).values).toEqual([["Tên"]]);
}, 60_000);

test("Excel refuses a request and a response above 5 MB, by these codes", async () => {
  openHostedExcel(engineWorkbook(1, 1, () => "Tên"));
  const values = Array.from({ length: 1_000 }, () => ["x".repeat(6_000)]);
  const write = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1:A1000").values = values;
    await context.sync();
  });
  await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  openHostedExcel(engineWorkbook(1_000, 1, () => "x".repeat(6_000)));
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TEST_SHEET).getRange("A1:A1000").load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
});
