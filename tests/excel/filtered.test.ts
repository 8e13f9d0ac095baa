import { openWorkbook } from "../../src/excel/openWorkbook";
import { engineWorkbook } from "./support/engineSheet";
import { expectValue } from "./support/expectValue";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";
import { read, TEST_SHEET as SHEET } from "./support/testSheet";

const ROWS = 30;
const HIDDEN = [3, 4, 5, 11, 29];

/** A sheet of names and scores of which some rows are filtered out. */
function openFiltered(excelApi: string): void {
  requirements.excelApi = excelApi;
  const book = engineWorkbook(ROWS, 2, (row, column) => (column === 1 ? `Đơn vị ${String(row)}` : String(row)));
  const { sheets, ...rest } = book as { sheets: readonly object[] };
  const rows = Object.fromEntries(HIDDEN.map((row) => [String(row - 1), { isHidden: true }]));
  openHostedExcel({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, rows })) });
}

test.each(["1.7", "1.17"])(
  "hidden rows are written too, each with its own content, with ExcelApi %s",
  async (excelApi) => {
    openFiltered(excelApi);
    const workbook = openWorkbook();
    const contents = Array.from({ length: ROWS }, (_, index) => [{ formula: `=B${String(index + 1)}*2` }]);
    const snapshot = expectValue(
      await workbook.write(SHEET, [
        { row: 1, column: 2, contents: Array.from({ length: ROWS }, (_, index) => [index]) },
        { row: 1, column: 4, contents, formatLikeColumn: 2, numberFormat: "0.00" },
      ]),
    );
    expect((await read(`D1:D${String(ROWS)}`)).values).toEqual(Array.from({ length: ROWS }, (_, index) => [index * 2]));
    expectValue(await workbook.restore(snapshot));
    expect((await read(`B1:D${String(ROWS)}`)).values).toEqual(
      Array.from({ length: ROWS }, (_, index) => [index + 1, "", ""]),
    );
  },
);
