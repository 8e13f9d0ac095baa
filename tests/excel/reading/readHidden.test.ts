import { openWorkbook } from "../../../src/excel/openWorkbook";
import type { Grid } from "../../../src/grid/grid";
import { expectValue } from "../support/expectValue";
import { engineWorkbook } from "../support/engineSheet";
import { openHostedExcel } from "../support/hostedExcel";
import { TEST_SHEET } from "../support/testSheet";

const ROWS = 300;

/** The grid of a sheet of 300 × 6 cells with these hidden rows and columns (1-based) and this table. */
async function gridWith(
  rows: readonly number[],
  columns: readonly number[],
  tables: readonly object[] = [],
): Promise<Grid> {
  const book = engineWorkbook(ROWS, 6, (row, column) => (row === 1 ? `Cột ${String(column)}` : String(row * column)));
  const { sheets, ...rest } = book as { sheets: readonly object[] };
  const hide = (places: readonly number[]): object =>
    Object.fromEntries(places.map((place) => [String(place - 1), { isHidden: true }]));
  openHostedExcel({
    ...rest,
    sheets: sheets.map((sheet) => ({ ...sheet, rows: hide(rows), cols: hide(columns), tables })),
  });
  return expectValue(await openWorkbook().readGrid(TEST_SHEET));
}

test("nothing is said of a sheet that hides nothing and has no table", async () => {
  const grid = await gridWith([], []);
  expect([grid.hiddenRows, grid.hiddenColumns, grid.tables]).toEqual([undefined, undefined, undefined]);
});

test.each<[readonly number[], readonly number[]]>([
  [[4], [2]],
  [
    [1, 2, 3, 150, 299, 300],
    [1, 6],
  ],
  [Array.from({ length: ROWS / 2 }, (_, index) => 2 * index + 1), [3, 4, 5]],
])("hidden rows %j and columns %j are found whatever lies between them", async (rows, columns) => {
  const grid = await gridWith(rows, columns);
  expect(grid.hiddenRows).toEqual(rows);
  expect(grid.hiddenColumns).toEqual(columns);
});

test("rows hidden below the last used one are not the sheet's", async () => {
  expect((await gridWith([ROWS + 3], [])).hiddenRows).toBeUndefined();
});

test("a table comes with its place, headings and totals", async () => {
  const config = {
    hasFilters: false,
    totalRow: true,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: true,
    bandedColumns: false,
    automaticAutofill: false,
    styleId: "None",
  };
  const { tables } = await gridWith([], [], [{ range: "B2:D9", type: "static", config }]);
  expect(tables).toMatchObject([
    { area: { row: 2, column: 2, rows: 8, columns: 3 }, hasHeadings: true, hasTotals: true },
  ]);
});
