import type { SheetToWrite } from "../../../src/reporting/sheets/sheetToWrite";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import { gridOf } from "../../../src/xlsx/gridOf";
import { newSheetOf } from "../../../src/xlsx/sheets/newSheetOf";
import { openXlsx } from "../../../src/xlsx/openXlsx";
import type { XlsxStyle } from "../../../src/xlsx/style";
import type { XlsxFile } from "../../../src/xlsx/xlsxFile";
import { misplaced } from "../../support/elementOrder";
import { fc } from "../../support/properties";
import { refusalOf } from "../../support/refusalOf";
import { area, chartOf, sheetToWrite } from "../../support/sheetToWrite";

const FONT = { name: "Times New Roman", size: 12 };

function written(sheet: SheetToWrite): XlsxFile {
  const outcome = openXlsx(createXlsx({ sheets: [newSheetOf(sheet)], font: FONT }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function part(file: XlsxFile, name: string): string {
  return new TextDecoder().decode(file.parts.get(name));
}

function styleAt(file: XlsxFile, row: number, column: number): XlsxStyle | undefined {
  return file.styles[file.sheets[0]?.cells.at(row, column)?.style ?? 0];
}

/** What XML can hold as it stands or as an escape. */
const text = fc.string({ unit: "grapheme-composite", maxLength: 40 });
const odd = fc.constantFrom(
  "=1+1",
  "_x000D_",
  "_x0041_",
  "\r\n",
  "\u0001",
  " trước và sau ",
  "a\tb",
  "<&>\"'",
  "Ủy ban",
  "'",
);

test("any text comes back as it was, whatever it begins with", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.oneof(text, odd, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean()), {
          minLength: 2,
          maxLength: 2,
        }),
        { minLength: 1, maxLength: 4 },
      ),
      (rows) => {
        const file = written(sheetToWrite({ cells: rows }));
        const grid = gridOf(file, "Bảng 1");
        const read = rows.map((_, row) => [0, 1].map((column) => grid.values[row]?.[column] ?? null));
        expect(read).toEqual(rows.map((row) => row.map((cell) => (cell === "" ? null : cell === 0 ? 0 : cell))));
        expect(grid.formulas.flat().every((formula) => formula === null)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("any name that Excel takes comes back, in the names of the print set-up and in charts too", () => {
  const character = fc.constantFrom(...Array.from("AbzỦơ 1'!\"&<>().,%$#é😀"));
  const name = fc
    .string({ unit: character, minLength: 1, maxLength: 31 })
    .filter((one) => one.length <= 31 && !one.startsWith("'") && !one.endsWith("'"));
  fc.assert(
    fc.property(name, (one) => {
      const sheet = sheetToWrite({ name: one, charts: [chartOf("bars")] });
      const file = written({ ...sheet, page: { ...sheet.page, repeatedRows: { first: 1, last: 2 } } });
      const quoted = `'${one.replace(/'/g, "''")}'!`;
      expect(file.sheets.map((each) => each.name)).toEqual([one]);
      expect(file.definedNames).toEqual([
        { name: "_xlnm.Print_Titles", refersTo: `${quoted}$1:$2`, sheet: one, hidden: false },
      ]);
      const chart = part(file, "xl/charts/chart1.xml");
      const escaped = quoted.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
      expect(chart).toContain(`<c:f>${escaped}$A$2:$A$3</c:f>`);
    }),
    { numRuns: 60 },
  );
});

test.each(["", "x".repeat(32), "a/b", "'a", "a'", "History", "a\u0001b"])("no sheet is called %j", (name) => {
  const problem = refusalOf(() => createXlsx({ sheets: [newSheetOf(sheetToWrite({ name }))], font: FONT }));
  expect(problem).toEqual({ code: "sheet-name", sheet: name, reason: "invalid" });
});

test("the later of two looks counts, and what it does not say stays", () => {
  const file = written(
    sheetToWrite({
      looks: [
        { area: area(1, 1, 3, 2), look: { fontName: "Arial", fontSize: 13, wrap: true } },
        { area: area(1, 1, 1, 2), look: { bold: true, fill: "#E7E6E6", horizontal: "center", vertical: "center" } },
        { area: area(1, 2, 1, 1), look: { bold: false, italic: true, horizontal: "left", bordered: true } },
      ],
      numberFormats: [
        ["General", "General"],
        ["General", "#,##0.0"],
        ["General", "#,##0.0"],
      ],
    }),
  );
  expect(styleAt(file, 1, 1)).toMatchObject({
    font: { name: "Arial", size: 13, bold: true },
    fill: "#E7E6E6",
    horizontal: "center",
    vertical: "center",
    wrap: true,
  });
  expect(styleAt(file, 1, 2)).toMatchObject({
    font: { bold: false, italic: true },
    fill: "#E7E6E6",
    horizontal: "left",
    borders: { left: { style: "thin" }, bottom: { style: "thin" } },
  });
  expect(styleAt(file, 2, 2)).toMatchObject({ numberFormat: "#,##0.0", font: { name: "Arial" }, fill: null });
});

test("formulas are stored with the value they give now, and nothing is calculated on opening", () => {
  const file = written(
    sheetToWrite({
      cells: [
        ["Tổng", { formula: "=SUM(B2:B3)", shown: 12.5 }],
        ["a", 12.5],
        ["b", null],
      ],
    }),
  );
  const grid = gridOf(file, "Bảng 1");
  expect([grid.formulas[0]?.[1], grid.values[0]?.[1]]).toEqual(["=SUM(B2:B3)", 12.5]);
  expect(part(file, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("the page is A4 with its margins, its footer, its repeated rows and its print area", () => {
  const sheet = sheetToWrite();
  const page = {
    ...sheet.page,
    repeatedRows: { first: 2, last: 3 },
    printArea: area(1, 1, 9, 2),
    footer: "Trang &P/&N && hết",
  };
  const file = written({ ...sheet, page });
  const xml = part(file, "xl/worksheets/sheet1.xml");
  expect(misplaced("sheet1.xml", xml)).toEqual([]);
  expect(xml).toContain('<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/>');
  expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
  expect(xml).toContain("<oddFooter>&amp;CTrang &amp;P/&amp;N &amp;&amp; hết</oddFooter>");
  expect(file.definedNames.map(({ name, refersTo }) => [name, refersTo])).toEqual([
    ["_xlnm.Print_Area", "'Bảng 1'!$A$1:$B$9"],
    ["_xlnm.Print_Titles", "'Bảng 1'!$2:$3"],
  ]);
  const onePage = written({ ...sheet, page: { ...page, onePage: true } });
  expect(part(onePage, "xl/worksheets/sheet1.xml")).toContain('fitToHeight="1"');
});

test("hidden columns keep their width", () => {
  const file = written(sheetToWrite({ columnWidths: [30, 12], hiddenColumns: [2] }));
  expect(file.sheets[0]?.columns).toMatchObject([
    { first: 1, last: 1, width: 30, hidden: false },
    { first: 2, last: 2, width: 12, hidden: true },
  ]);
});

test("a row of wrapped text is as high as its lines; one that is given a height, or is merged, is left", () => {
  const long = "Sở Lao động, Thương binh và Xã hội; Sở Khoa học và Công nghệ";
  const file = written(
    sheetToWrite({
      cells: [
        [long, 1],
        ["ngắn", 2],
        [long, 3],
        [long, null],
        [1, long],
      ],
      looks: [{ area: area(1, 1, 5, 1), look: { wrap: true } }],
      rowHeights: [{ row: 3, height: 50 }],
      merges: [area(4, 1, 1, 2)],
    }),
  );
  const heights = [1, 2, 3, 4, 5].map((row) => file.sheets[0]?.rows.get(row)?.height ?? null);
  expect(heights[0]).toBeGreaterThan(30);
  expect(heights.slice(1)).toEqual([null, 50, null, null]);
  const xml = part(file, "xl/worksheets/sheet1.xml");
  expect(xml).toMatch(/<row r="1" ht="[\d.]+">/);
  expect(xml).toContain('<row r="3" ht="50" customHeight="1">');
});

test("a chart stands over its cells and is told to those who cannot see it", () => {
  const altText = 'Cao nhất: "Sở Y tế" <9,5>\u0002';
  const file = written(sheetToWrite({ charts: [chartOf("pie", { altText }), chartOf("bars")] }));
  const drawing = part(file, "xl/drawings/drawing1.xml");
  expect(misplaced("drawing1.xml", drawing)).toEqual([]);
  expect(drawing).toContain('name="chart:pie" descr="Cao nhất: &#34;Sở Y tế&#34; &lt;9,5&gt; "');
  expect(drawing).toContain("<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row>");
  expect(drawing).toContain("<xdr:to><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>24</xdr:row>");
  expect([...file.parts.keys()].filter((name) => name.includes("chart"))).toEqual([
    "xl/charts/chart1.xml",
    "xl/charts/chart2.xml",
  ]);
});
