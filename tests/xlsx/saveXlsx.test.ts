import type { CellContent } from "../../src/grid/block";
import type { HighlightRule } from "../../src/filling/highlighting/highlight";
import type { CellEdit, XlsxEdits } from "../../src/xlsx/edits";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";
import { saveXlsx } from "../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { refusalOf } from "../support/refusalOf";
import { changedParts } from "../support/packageDiff";
import { fc } from "../support/properties";
import { richParts, richXlsx } from "../support/richPackage";

const SHEET = "Bảng điểm";
const SHEET_PART = "xl/worksheets/sheet1.xml";
const RULE: HighlightRule = {
  kind: "below-minimum",
  criterion: "infrastructure",
  area: { row: 4, column: 3, rows: 3, columns: 1 },
  formula: '=AND(C4<>"",C4<8)',
};

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function save(edits: XlsxEdits, file = open(richXlsx())): XlsxFile {
  return open(saveXlsx(file, edits));
}

function edit(...cells: readonly CellEdit[]): XlsxEdits {
  return { sheets: [{ sheet: SHEET, cells }] };
}

function text(file: XlsxFile, part: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.parts.get(part));
}

/** What was cut out of a text and what was put in its place, as one stretch. */
function difference(before: string, after: string): readonly [string, string] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)];
}

describe("what one edit changes", () => {
  const before = open(richXlsx());

  test("no edit changes nothing", () => {
    expect([...save({}).parts]).toEqual([...richParts()]);
    expect([...save(edit()).parts]).toEqual([...richParts()]);
  });

  test("a score changes its own cell in its sheet, and has the formulas calculated", () => {
    const after = save(edit({ row: 5, column: 3, content: 8.75 }));
    expect(changedParts(before.parts, after.parts)).toEqual(["xl/workbook.xml", SHEET_PART]);
    expect(difference(text(before, SHEET_PART), text(after, SHEET_PART))).toEqual(["", ".75"]);
    expect(text(after, "xl/workbook.xml")).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  });

  test("without other formulas nothing is calculated on opening, so that CQDT cells keep their values for everyone", () => {
    const plain = '<worksheet><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>';
    const file = open(richXlsx({ [SHEET_PART]: plain, "xl/calcChain.xml": null }));
    const formula = { formula: '=CQDT.TIER("r",A1)' };
    const after = save(edit({ row: 1, column: 2, content: formula, shown: "Mức I" }), file);
    expect(text(after, "xl/workbook.xml")).toBe(text(file, "xl/workbook.xml"));
    expect(text(after, SHEET_PART)).toContain('<c r="B1" t="str"><f>_xldudf_CQDT_TIER("r",A1)</f><v>Mức I</v></c>');
    const unknown = save(edit({ row: 1, column: 2, content: formula }), file);
    expect(text(unknown, "xl/workbook.xml")).toContain("fullCalcOnLoad");
  });

  test("a formula drops the order of calculation with its content type and its relation", () => {
    const after = save(edit({ row: 4, column: 7, content: { formula: "=C4*2" }, shown: 15 }));
    expect(changedParts(before.parts, after.parts)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      SHEET_PART,
    ]);
    expect(after.parts.has("xl/calcChain.xml")).toBe(false);
    expect(text(after, "[Content_Types].xml") + text(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("the dimension and the spans of the row grow with the cells", () => {
    const after = save(edit({ row: 4, column: 9, content: 1 }, { row: 12, column: 2, content: 2 }));
    expect(text(after, SHEET_PART)).toContain('<dimension ref="A1:I12"/>');
    expect(text(after, SHEET_PART)).toContain('<row r="4" spans="1:9">');
    expect(text(after, SHEET_PART)).toContain('<row r="5" spans="1:5">');
  });

  test("each value is stored as Excel stores it", () => {
    const shown = (row: number, value: CellEdit["shown"]): CellEdit => ({
      row,
      column: 8,
      content: { formula: '=A1&"<"' },
      ...(value === undefined ? {} : { shown: value }),
    });
    const after = save(
      edit(
        { row: 20, column: 1, content: "=1+1" },
        { row: 21, column: 1, content: " giữ khoảng trắng \u0001 _x0041_" },
        { row: 22, column: 1, content: true },
        { row: 23, column: 1, content: -0 },
        shown(20, 0.1 + 0.2),
        shown(21, "#N/A"),
        shown(22, "A & B"),
        shown(23, false),
      ),
    );
    const xml = text(after, SHEET_PART);
    expect(xml).toContain('<c r="A20" t="inlineStr"><is><t>=1+1</t></is></c>');
    expect(xml).toContain(
      '<c r="A21" t="inlineStr"><is><t xml:space="preserve"> giữ khoảng trắng _x0001_ _x005F_x0041_</t></is></c>',
    );
    expect(xml).toContain('<c r="A22" t="b"><v>1</v></c>');
    expect(xml).toContain('<c r="A23"><v>0</v></c>');
    expect(xml).toContain('<c r="H20"><f>A1&amp;"&lt;"</f><v>0.30000000000000004</v></c>');
    expect(xml).toContain('<c r="H21" t="e"><f>A1&amp;"&lt;"</f><v>#N/A</v></c>');
    expect(xml).toContain('t="str"><f>A1&amp;"&lt;"</f><v>A &amp; B</v></c>');
    expect(xml).toContain('<c r="H23" t="b"><f>A1&amp;"&lt;"</f><v>0</v></c>');
    expect(after.sheets[0]?.cells.at(20, 1)).toMatchObject({ value: "=1+1", formula: null });
    expect(after.sheets[0]?.cells.at(21, 1)?.value).toBe(" giữ khoảng trắng \u0001 _x0041_");
  });

  test("emptying a cell keeps its style", () => {
    const after = save(edit({ row: 4, column: 3, content: null }, { row: 4, column: 1, content: null }));
    expect(text(after, SHEET_PART)).toContain(
      '<row r="4" spans="1:5"><c r="B4" t="s"><v>1</v></c><c r="C4" s="2"/><c r="D4">',
    );
  });
});

describe("formulas that hang together", () => {
  test("overwriting the first cell of a shared formula spells out the others", () => {
    const after = save(edit({ row: 4, column: 4, content: 1 }));
    const xml = text(after, SHEET_PART);
    expect(xml).toContain('<c r="D5"><f>C5*2+SUM($C$4:C5)&amp;"C4"</f><v>31.5</v></c>');
    expect(xml).not.toContain("shared");
    expect(after.sheets[0]?.cells.at(6, 4)?.formula).toBe('=C6*2+SUM($C$4:C6)&"C4"');
  });

  test("overwriting another of its cells leaves the rest alone", () => {
    const before = open(richXlsx());
    const after = save(edit({ row: 5, column: 4, content: 1 }));
    const cell = '<c r="D5"><f t="shared" si="0"/><v>31.5</v></c>';
    expect(text(after, SHEET_PART)).toBe(text(before, SHEET_PART).replace(cell, '<c r="D5"><v>1</v></c>'));
    expect(after.sheets[0]?.cells.at(6, 4)?.formula).toBe('=C6*2+SUM($C$4:C6)&"C4"');
  });

  test("part of an array formula cannot be changed, its first cell takes the whole along", () => {
    expect(refusalOf(() => save(edit({ row: 6, column: 6, content: 1 })))).toEqual({
      code: "inside-array",
      sheet: SHEET,
      cell: "F6",
      area: "E6:F6",
    });
    const after = save(edit({ row: 6, column: 5, content: "thay" }));
    expect(gridOf(after, SHEET).values[5]?.slice(4)).toEqual(["thay"]);
  });

  test("a spilled result is an array formula over its area", () => {
    const area = { row: 4, column: 8, rows: 2, columns: 1 };
    const after = save(
      edit(
        { row: 4, column: 8, content: { formula: '=CQDT.EVALUATE("r",A4:C5)' }, shown: 1, arrayArea: area },
        { row: 5, column: 8, content: 2 },
      ),
    );
    expect(after.sheets[0]?.cells.at(4, 8)).toMatchObject({
      value: 1,
      formula: '=CQDT.EVALUATE("r",A4:C5)',
      arrayArea: area,
    });
    expect(after.sheets[0]?.cells.at(5, 8)?.value).toBe(2);
  });
});

describe("styles", () => {
  const before = open(richXlsx());

  test("a new column can look like its neighbour; what the styles part holds stays", () => {
    const after = save(edit({ row: 4, column: 8, content: 1.5, formatLike: { row: 4, column: 3 } }));
    expect(after.sheets[0]?.cells.at(4, 8)?.style).toBe(2);
    expect(changedParts(before.parts, after.parts)).not.toContain("xl/styles.xml");
  });

  test("a change keeps the rest of a style, its protection too", () => {
    const after = save(
      edit({ row: 1, column: 1, style: { numberFormat: '0.000" đ"', fill: "#00FF00", font: { italic: true } } }),
    );
    const style = after.styles[after.sheets[0]?.cells.at(1, 1)?.style ?? 0];
    expect(style).toEqual({
      ...before.styles[1],
      numberFormat: '0.000" đ"',
      fill: "#00FF00",
      font: { ...before.styles[1]?.font, italic: true },
    });
    expect(text(after, "xl/styles.xml")).toContain('<protection locked="0"/></xf></cellXfs>');
    expect(after.styles.slice(0, before.styles.length)).toEqual(before.styles);
    expect(text(after, SHEET_PART)).toContain('<c r="A1" s="4" t="s"><v>0</v></c>');
  });

  test("the same change is added once, however many cells and saves want it", () => {
    const style = { borders: { left: { style: "thin", color: "#102030" } }, horizontal: "center", wrap: true };
    const cells = [4, 5, 6].map((row) => ({ row, column: 3, style }));
    const once = save(edit(...cells));
    expect(once.styles).toHaveLength(before.styles.length + 1);
    const twice = save(edit(...cells.map((cell) => ({ ...cell, style: { ...style, wrap: true } }))), once);
    expect(twice.styles).toHaveLength(once.styles.length);
    expect(text(twice, "xl/styles.xml")).toBe(text(once, "xl/styles.xml"));
  });

  test("a new cell looks like its row or its column", () => {
    const after = save(
      edit({ row: 9, column: 3, content: 1 }, { row: 5, column: 2, content: 1 }, { row: 12, column: 3, content: 1 }),
    );
    expect([9, 12].map((row) => after.sheets[0]?.cells.at(row, 3)?.style)).toEqual([3, 2]);
  });

  test("a workbook without styles gets some", () => {
    const rels = text(before, "xl/_rels/workbook.xml.rels").replace(/<Relationship [^>]*styles\.xml"\/>/, "");
    const file = open(richXlsx({ "xl/styles.xml": null, "xl/_rels/workbook.xml.rels": rels }));
    const after = save(edit({ row: 4, column: 3, style: { font: { bold: true } } }), file);
    expect(after.styles[after.sheets[0]?.cells.at(4, 3)?.style ?? 0]?.font.bold).toBe(true);
  });
});

describe("what stands around the cells", () => {
  test("widths split a range of columns and keep its style", () => {
    const after = save({
      sheets: [
        {
          sheet: SHEET,
          columnWidths: [
            { column: 3, width: 20 },
            { column: 8, width: 9 },
          ],
        },
      ],
    });
    expect(after.sheets[0]?.columns).toEqual([
      { first: 1, last: 1, width: 6.5, hidden: false, style: null },
      { first: 2, last: 2, width: 12, hidden: false, style: 2 },
      { first: 3, last: 3, width: 20, hidden: false, style: 2 },
      { first: 4, last: 4, width: 12, hidden: false, style: 2 },
      { first: 8, last: 8, width: 9, hidden: false, style: null },
    ]);
  });

  test("merges are removed and added, and the section goes with the last one", () => {
    const first = { row: 1, column: 1, rows: 1, columns: 2 };
    const second = { row: 9, column: 1, rows: 1, columns: 2 };
    const third = { row: 2, column: 1, rows: 1, columns: 3 };
    const changed = save({ sheets: [{ sheet: SHEET, removeMerges: [first], addMerges: [third] }] });
    expect(changed.sheets[0]?.merges).toEqual([second, third]);
    const emptied = save({ sheets: [{ sheet: SHEET, removeMerges: [first, second] }] });
    expect(text(emptied, SHEET_PART)).not.toContain("mergeCell");
    expect(save({ sheets: [{ sheet: SHEET, addMerges: [third] }] }, emptied).sheets[0]?.merges).toEqual([third]);
  });

  test("our rules come after those that are there, and can be taken away again", () => {
    const before = open(richXlsx());
    const added = save({ sheets: [{ sheet: SHEET, addRules: [RULE] }] });
    expect(changedParts(before.parts, added.parts)).toEqual(["xl/styles.xml", SHEET_PART]);
    const rule = added.sheets[0]?.conditionalFormats.at(-1);
    expect(rule).toMatchObject({ areas: [RULE.area], formulas: [RULE.formula], priority: 6 });
    expect(added.differentialStyles[rule?.differential ?? -1]?.fill).toMatch(/^#[0-9A-F]{6}$/);
    expect(text(added, SHEET_PART)).toMatch(/<\/conditionalFormatting><dataValidations/);
    const removed = save({ sheets: [{ sheet: SHEET, removeRules: [RULE] }] }, added);
    expect(text(removed, SHEET_PART)).toBe(text(before, SHEET_PART));
  });

  test("a rule of somebody else is left alone unless it says exactly the same", () => {
    const before = open(richXlsx());
    const after = save({ sheets: [{ sheet: SHEET, removeRules: [{ area: RULE.area, formula: "=C4<9" }] }] });
    expect(after.sheets[0]?.conditionalFormats).toEqual(before.sheets[0]?.conditionalFormats);
  });

  test("a sheet with a namespace prefix stays one", () => {
    const prefixed = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    const file = open(richXlsx({ [SHEET_PART]: prefixed }));
    const after = save(
      {
        sheets: [
          {
            sheet: SHEET,
            cells: [{ row: 2, column: 2, content: "a" }],
            addMerges: [RULE.area],
            columnWidths: [{ column: 1, width: 5 }],
          },
        ],
      },
      file,
    );
    expect(text(after, SHEET_PART)).toBe(
      '<x:worksheet xmlns:x="m"><x:cols><x:col width="5" customWidth="1" min="1" max="1"/></x:cols><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="C4:C6"/></x:mergeCells></x:worksheet>',
    );
  });
});

describe("refusals", () => {
  test.each<readonly [string, XlsxEdits, object]>([
    ["an unknown sheet", { sheets: [{ sheet: "Không có" }] }, { code: "sheet-missing", sheet: "Không có" }],
    [
      "a row beyond the last",
      edit({ row: 1_048_577, column: 1, content: 1 }),
      { code: "outside-sheet", row: 1_048_577 },
    ],
    [
      "a text that is too long",
      edit({ row: 1, column: 1, content: "x".repeat(32_768) }),
      { code: "content-too-long", cell: "A1", limit: 32_767 },
    ],
    [
      "a name that is taken",
      { newSheets: [{ name: "bảng ĐIỂM", cells: [] }] },
      { code: "sheet-name", reason: "taken" },
    ],
    [
      "the name of a chart sheet",
      { newSheets: [{ name: "Biểu đồ", cells: [] }] },
      { code: "sheet-name", reason: "taken" },
    ],
    ["a name Excel forbids", { newSheets: [{ name: "a/b", cells: [] }] }, { code: "sheet-name", reason: "invalid" }],
  ])("%s", (_name, edits, problem) => {
    expect(refusalOf(() => save(edits))).toMatchObject(problem);
  });
});

test("random edits, read again, are there, and nothing else has changed", () => {
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.boolean(),
    fc.string({ maxLength: 10 }).map((literal) => ({ formula: `=LEN("${literal.replace(/"/g, '""')}")` })),
  );
  const cell = fc.record({ row: fc.integer({ min: 1, max: 14 }), column: fc.integer({ min: 1, max: 10 }), content });
  const isSharedFirst = ({ row, column }: CellEdit): boolean => row === 4 && column === 4;
  const isArray = ({ row, column }: CellEdit): boolean => row === 6 && (column === 5 || column === 6);
  const before = open(richXlsx());
  const mayChange = [
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/workbook.xml",
    SHEET_PART,
  ];
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const edits = cells.filter((candidate) => !isArray(candidate));
      const saved = save(edit(...edits), before);
      expect(mayChange).toEqual(expect.arrayContaining([...changedParts(before.parts, saved.parts)]));
      const rows = [...edits.map(({ row }) => row), ...(edits.some(isSharedFirst) ? [5, 6] : [])];
      expect(withoutRows(text(saved, SHEET_PART), rows)).toBe(withoutRows(text(before, SHEET_PART), rows));
      const after = saved.sheets[0];
      const last = new Map(edits.map((candidate) => [`${candidate.row} ${candidate.column}`, candidate]));
      for (let row = 1; row <= 14; row++) {
        for (let column = 1; column <= 10; column++) {
          const edited = last.get(`${row} ${column}`);
          const was = before.sheets[0]?.cells.at(row, column);
          const is = after?.cells.at(row, column);
          expect(is?.style ?? 0).toBe(
            was?.style ?? (edited?.content == null || edited.content === "" ? 0 : emptyStyle(row, column)),
          );
          if (edited === undefined)
            expect([is?.value ?? null, is?.formula ?? null]).toEqual([was?.value ?? null, was?.formula ?? null]);
          else
            expect(is === undefined || is === null ? null : (is.formula ?? is.value)).toEqual(expected(edited.content));
        }
      }
    }),
    { numRuns: 150 },
  );
});

/** A sheet's text without some of its rows and without the dimension. */
function withoutRows(xml: string, rows: readonly number[]): string {
  const removed = new Set(rows.map(String));
  return xml
    .replace(/<dimension [^>]*>/, "")
    .replace(/<row r="(\d+)".*?<\/row>/gs, (row, number: string) => (removed.has(number) ? "" : row));
}

/** Style of a cell that the rich workbook does not mention. */
function emptyStyle(row: number, column: number): number {
  if (row === 9) return 3;
  return column >= 2 && column <= 4 ? 2 : 0;
}

function expected(content: CellContent): CellContent {
  if (content === "") return null;
  if (typeof content === "object" && content !== null) return content.formula;
  return content === 0 ? 0 : content;
}
