import { createXlsx } from "../../src/xlsx/createXlsx";
import type { NewSheet } from "../../src/xlsx/edits";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { changedParts } from "../support/packageDiff";
import { richXlsx } from "../support/richPackage";

const FONT = { name: "Times New Roman", size: 12 };

const REPORT: NewSheet = {
  name: "Kết quả & xếp hạng",
  cells: [
    { row: 2, column: 1, content: "Đơn vị", style: { font: { bold: true } } },
    { row: 2, column: 2, content: 54.3, style: { numberFormat: "#,##0.0" } },
    { row: 3, column: 2, content: { formula: "=B2*2" }, shown: 108.6 },
  ],
  columnWidths: [{ column: 2, width: 14 }],
  rowHeights: [
    { row: 2, height: 30 },
    { row: 1, height: 20 },
  ],
  merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
  rules: [
    { kind: "unranked", criterion: "total", area: { row: 2, column: 1, rows: 1, columns: 2 }, formula: "=$B2<60" },
  ],
  frozen: { rows: 2, columns: 1 },
  landscape: true,
};

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test("a new workbook has what its sheets say", () => {
  const file = open(createXlsx({ sheets: [REPORT, { name: "Trống", cells: [] }], font: FONT }));
  expect(file.sheets.map(({ name }) => name)).toEqual([REPORT.name, "Trống"]);
  const sheet = file.sheets[0];
  expect(gridOf(file, REPORT.name).values).toEqual([
    [null, null],
    ["Đơn vị", 54.3],
    [null, 108.6],
  ]);
  expect(sheet).toMatchObject({ frozen: REPORT.frozen, merges: REPORT.merges });
  expect(sheet?.rows.get(1)?.height).toBe(20);
  expect(sheet?.columns).toEqual([{ first: 2, last: 2, width: 14, hidden: false, style: null }]);
  expect(sheet?.conditionalFormats).toMatchObject([{ formulas: ["=$B2<60"], priority: 1, differential: 0 }]);
  expect(file.styles[0]?.font).toMatchObject(FONT);
  expect(file.styles[sheet?.cells.at(2, 1)?.style ?? 0]?.font).toMatchObject({ ...FONT, bold: true });
});

test("a sheet is protected where it says so", () => {
  const { sheets } = open(
    createXlsx({
      sheets: [
        { ...REPORT, protected: true },
        { name: "Trống", cells: [] },
      ],
      font: FONT,
    }),
  );
  expect(sheets.map((sheet) => sheet.protected)).toEqual([true, false]);
});

test("the same sheets give the same bytes", () => {
  expect(createXlsx({ sheets: [REPORT], font: FONT })).toEqual(createXlsx({ sheets: [REPORT], font: FONT }));
});

test("a sheet added to a workbook comes last and changes no other sheet", () => {
  const before = open(richXlsx());
  const after = open(saveXlsx(before, { newSheets: [REPORT] }));
  expect(after.sheets.map(({ name }) => name)).toEqual(["Bảng điểm", "Ẩn", REPORT.name]);
  expect(changedParts(before.parts, after.parts)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet3.xml",
  ]);
  expect(after.definedNames).toEqual(before.definedNames);
});
