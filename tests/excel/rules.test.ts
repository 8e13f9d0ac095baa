import { openWorkbook } from "../../src/excel/openWorkbook";
import type { PlacedRule } from "../../src/filling/highlighting/highlight";
import { openHostedExcel } from "./support/hostedExcel";
import { expectValue } from "./support/expectValue";
import { requirements } from "./support/loadOfficeJs";
import { addTestSheet, enter, TEST_SHEET as SHEET } from "./support/testSheet";

const RULES: readonly PlacedRule[] = [
  { kind: "below-minimum", area: { row: 2, column: 1, rows: 3, columns: 1 }, formula: "=$A2<5" },
  { kind: "unranked", area: { row: 2, column: 1, rows: 3, columns: 4 }, formula: '=$B2="Không xếp loại"' },
];

test.each(["1.7", "1.17"])(
  "our rules are read as they were added, with ExcelApi %s; those that are gone are not",
  async (excelApi) => {
    requirements.excelApi = excelApi;
    openHostedExcel();
    await addTestSheet();
    await enter("A2:A4", [[1], [5], [9]]);
    const workbook = openWorkbook();
    const [first = "", second = ""] = expectValue(await workbook.addRules(SHEET, RULES));
    const known = expectValue(await workbook.readRules(SHEET, [first, second]));
    expect(known).toEqual([
      { ...RULES[0], id: first },
      { ...RULES[1], id: second },
    ]);
    expectValue(await workbook.removeRules(SHEET, [first]));
    expect(expectValue(await workbook.readRules(SHEET, [first, second]))).toEqual([{ ...RULES[1], id: second }]);
  },
);
