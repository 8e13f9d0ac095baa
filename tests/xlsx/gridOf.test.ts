import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { richXlsx } from "../support/richPackage";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test("a grid ends where the contents end, not where the styles end", () => {
  const grid = gridOf(open(richXlsx()), "Bảng điểm");
  expect([grid.rows, grid.columns]).toEqual([6, 6]);
  expect(grid.values.map((row) => row.length)).toEqual([6, 6, 6, 6, 6, 6]);
  expect(grid.values[1]).toEqual([null, null, null, null, null, null]);
  expect(grid.values[3]).toEqual([1, "Sở Y tế", 7.5, 22.5, "Mức 1", null]);
  expect(grid.formulas[3]).toEqual([null, null, null, '=C4*2+SUM($C$4:C4)&"C4"', '=CQDT.TIER(C4:C4,"r1")', null]);
  expect(grid.numberFormats[3]?.slice(0, 4)).toEqual(["General", "General", '0.0" điểm"', "General"]);
  expect(grid.merges).toHaveLength(2);
});

test("sheets are found without case, and an unknown one is an error", () => {
  const file = open(richXlsx());
  expect(gridOf(file, "BẢNG ĐIỂM").sheet).toBe("Bảng điểm");
  expect(() => gridOf(file, "Không có")).toThrow(RangeError);
});

test("styled empty rows to the end of the sheet cost nothing", () => {
  const rows = Array.from(
    { length: 100_000 },
    (_, index) => `<row r="${index + 2}" s="1" customFormat="1" ht="20"><c r="A${index + 2}" s="1"/></row>`,
  );
  const last = '<row r="1048576" s="1" customFormat="1"><c r="XFD1048576" s="1"/></row>';
  const xml = `<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row>${rows.join("")}${last}</sheetData></worksheet>`;
  const file = open(richXlsx({ "xl/worksheets/sheet1.xml": xml }));
  const grid = gridOf(file, "Bảng điểm");
  expect([grid.rows, grid.columns, grid.values]).toEqual([1, 1, [[5]]]);
  expect(file.sheets[0]?.rows.size).toBe(1000);
});

test("a sheet without contents is an empty grid", () => {
  const file = open(richXlsx({ "xl/worksheets/sheet1.xml": "<worksheet><sheetData/></worksheet>" }));
  expect(gridOf(file, "Bảng điểm")).toMatchObject({ rows: 0, columns: 0, values: [] });
});

test("hidden rows and columns within the contents, and Excel tables, come with the grid", () => {
  const row = (number: number, hidden: string): string =>
    `<row r="${number}"${hidden}><c r="A${number}"><v>5</v></c></row>`;
  const xml =
    '<worksheet><cols><col min="1" max="1" width="9" hidden="1"/><col min="3" max="16384" hidden="1"/></cols>' +
    `<sheetData>${row(1, "")}${row(2, ' hidden="1"')}${row(3, "")}<row r="9" hidden="1"/></sheetData></worksheet>`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const grid = gridOf(
    open(
      richXlsx({
        "xl/worksheets/sheet1.xml": xml,
        "xl/worksheets/_rels/sheet1.xml.rels": relationships,
        "xl/tables/table1.xml": '<table id="1" displayName="Bang1" ref="A1:A3" totalsRowCount="1"/>',
      }),
    ),
    "Bảng điểm",
  );
  expect([grid.hiddenRows, grid.hiddenColumns]).toEqual([[2], [1]]);
  expect(grid.tables).toEqual([
    { name: "Bang1", area: { row: 1, column: 1, rows: 3, columns: 1 }, hasHeadings: true, hasTotals: true },
  ]);
});
