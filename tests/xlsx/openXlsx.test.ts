import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/xlsx/openXlsx";
import type { XlsxProblem } from "../../src/xlsx/problem";
import type { XlsxFile } from "../../src/xlsx/xlsxFile";
import { richParts, richXlsx, zipParts } from "../support/richPackage";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problemOf(bytes: Uint8Array): XlsxProblem {
  const outcome = openXlsx(bytes);
  if (outcome.ok) throw new Error("opened");
  return outcome.problems[0];
}

/** A compound file with a directory entry of that name. */
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let index = 0; index < name.length; index++) bytes[512 + 128 + 2 * index] = name.charCodeAt(index);
  return bytes;
}

describe("a rich workbook", () => {
  const file = open(richXlsx());
  const sheet = file.sheets[0];

  test("lists its worksheets, and keeps every part byte for byte", () => {
    expect(file.sheets.map(({ name, visible }) => [name, visible])).toEqual([
      ["Bảng điểm", true],
      ["Ẩn", false],
    ]);
    expect(file.activeSheet).toBe("Bảng điểm");
    expect([...file.parts]).toEqual([...richParts()]);
  });

  test("reads every kind of cell", () => {
    expect([...(sheet?.cells.filled() ?? [])].map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, "Bảng điểm"],
      [3, 1, "rich text"],
      [4, 1, 1],
      [4, 2, "Sở Y tế"],
      [4, 3, 7.5],
      [4, 4, 22.5],
      [4, 5, "Mức 1"],
      [5, 1, 2],
      [5, 2, " dòng 1\r\ndòng 2 & _x000D_ "],
      [5, 3, 8],
      [5, 4, 31.5],
      [5, 5, "#N/A"],
      [6, 1, true],
      [6, 2, 44196],
      [6, 3, 9.25],
      [6, 4, 43.25],
      [6, 5, 7.5],
      [6, 6, 8],
    ]);
  });

  test("spells out formulas as people write them", () => {
    expect(sheet?.cells.at(4, 4)?.formula).toBe('=C4*2+SUM($C$4:C4)&"C4"');
    expect(sheet?.cells.at(6, 4)?.formula).toBe('=C6*2+SUM($C$4:C6)&"C4"');
    expect(sheet?.cells.at(4, 5)?.formula).toBe('=CQDT.TIER(C4:C4,"r1")');
    expect(sheet?.cells.at(5, 5)?.formula).toBe("=IFS(C5>9,1)");
    expect(sheet?.cells.at(6, 5)?.arrayArea).toEqual({ row: 6, column: 5, rows: 1, columns: 2 });
  });

  test("reads what is needed to show the sheet", () => {
    expect(sheet).toMatchObject({
      protected: true,
      showGridLines: false,
      frozen: { rows: 3, columns: 2 },
      defaultRowHeight: 15.75,
      merges: [
        { row: 1, column: 1, rows: 1, columns: 2 },
        { row: 9, column: 1, rows: 1, columns: 2 },
      ],
      columns: [
        { first: 1, last: 1, width: 6.5, hidden: false, style: null },
        { first: 2, last: 4, width: 12, hidden: false, style: 2 },
      ],
    });
    expect(sheet?.rows.get(1)).toEqual({ height: 30, hidden: false, style: null });
    expect(sheet?.rows.get(3)).toEqual({ height: null, hidden: true, style: null });
    expect(file.definedNames).toEqual([
      { name: "Diem", refersTo: "'Bảng điểm'!$C$4:$C$6", sheet: null, hidden: false },
      { name: "_xlnm.Print_Area", refersTo: "'Bảng điểm'!$A$1:$E$9", sheet: "Bảng điểm", hidden: true },
    ]);
  });

  test("reads styles, with the theme's colours and their tints", () => {
    expect(file.styles[1]).toEqual({
      numberFormat: "General",
      font: {
        name: "Times New Roman",
        size: 13,
        bold: true,
        italic: false,
        underline: false,
        strikethrough: false,
        color: "#C00000",
      },
      fill: "#BDD7EE",
      borders: {
        left: { style: "thin", color: null },
        right: null,
        top: null,
        bottom: { style: "double", color: "#FF0000" },
      },
      horizontal: "center",
      vertical: "center",
      wrap: true,
      rotation: 90,
    });
    expect(file.styles[0]?.font.color).toBe("#000000");
    expect(file.styles.map(({ numberFormat }) => numberFormat)).toEqual([
      "General",
      "General",
      '0.0" điểm"',
      "#,##0.00",
    ]);
    expect(file.differentialStyles).toEqual([{ bold: true, color: "#9C0006", fill: "#FFC7CE" }]);
  });

  test("reads conditional formats, and counts the priorities of newer ones", () => {
    expect(sheet?.conditionalFormats).toEqual([
      {
        areas: [{ row: 4, column: 3, rows: 3, columns: 1 }],
        type: "expression",
        priority: 2,
        stopIfTrue: true,
        operator: null,
        formulas: ["=C4<8"],
        differential: 0,
      },
      expect.objectContaining({ type: "dataBar", priority: 1, formulas: [] }),
    ]);
    expect(sheet?.lastRulePriority).toBe(5);
  });

  test("counts rows and cells without addresses", () => {
    expect([...(file.sheets[1]?.cells.filled() ?? [])].map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1, 2, "không có địa chỉ"],
    ]);
  });
});

describe("spellings of the format", () => {
  test("a namespace prefix and UTF-16 make no difference", () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>Mức Ⅳ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = richParts();
    const units = Uint8Array.from([0xff, 0xfe, ...Buffer.from(xml, "utf16le")]);
    parts.set("xl/worksheets/sheet1.xml", units);
    expect(open(zipParts(parts)).sheets[0]?.cells.at(2, 2)?.value).toBe("Mức Ⅳ");
  });
});

describe("what is no .xlsx", () => {
  const text = (content: string): Uint8Array => strToU8(content);

  test.each<readonly [string, Uint8Array, XlsxProblem]>([
    ["an empty file", new Uint8Array(), { code: "empty-file" }],
    ["an old .xls", compoundFile("Workbook"), { code: "not-xlsx", looksLike: "xls" }],
    ["a .doc", compoundFile("WordDocument"), { code: "not-xlsx", looksLike: "doc" }],
    ["a workbook with a password", compoundFile("EncryptedPackage"), { code: "encrypted" }],
    ["a CSV", text("STT,Đơn vị\n1,Sở Y tế\n"), { code: "not-xlsx", looksLike: "text" }],
    ["a web page named .xls", text("\ufeff\n<html><table></table></html>"), { code: "not-xlsx", looksLike: "html" }],
    ["an XML spreadsheet of 2003", text('<?xml version="1.0"?><Workbook/>'), { code: "not-xlsx", looksLike: "xml" }],
    ["a PDF", text("%PDF-1.7"), { code: "not-xlsx", looksLike: "pdf" }],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), { code: "not-xlsx", looksLike: "unknown" }],
    [
      "a .docx",
      zipSync({
        "_rels/.rels": text(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        "word/document.xml": text("<w:document/>"),
      }),
      { code: "not-xlsx", looksLike: "docx" },
    ],
    [
      "an .xlsb",
      zipSync({
        "_rels/.rels": text(
          '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        "xl/workbook.bin": text("x"),
      }),
      { code: "not-xlsx", looksLike: "xlsb" },
    ],
    [
      "an .ods",
      zipSync({ mimetype: text("application/vnd.oasis.opendocument.spreadsheet") }),
      { code: "not-xlsx", looksLike: "ods" },
    ],
    ["a zip of something else", zipSync({ "ghi-chu.txt": text("x") }), { code: "not-xlsx", looksLike: "zip" }],
    ["a truncated file", richXlsx().subarray(0, 3000), { code: "damaged-package" }],
    [
      "a workbook with chart sheets alone",
      richXlsx({ "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
      { code: "no-worksheet" },
    ],
    [
      "a missing part",
      richXlsx({ "xl/worksheets/sheet2.xml": null }),
      { code: "missing-part", part: "xl/worksheets/sheet2.xml" },
    ],
  ])("%s", (_name, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });
});

describe("damaged and hostile parts are named", () => {
  const sheet = (content: string): string => `<worksheet><sheetData>${content}</sheetData></worksheet>`;

  test.each([
    ["an unclosed element", "<worksheet><sheetData>"],
    ["no worksheet", "<html/>"],
    ["rows out of order", sheet('<row r="2"/><row r="1"/>')],
    ["cells out of order", sheet('<row r="1"><c r="B1"/><c r="A1"/></row>')],
    ["a cell in another row", sheet('<row r="1"><c r="A2"/></row>')],
    ["a row beyond the last", sheet('<row r="1048577"/>')],
    ["a column beyond the last", sheet('<row r="1"><c r="XFE1"/></row>')],
    ["a shared text that does not exist", sheet('<row r="1"><c r="A1" t="s"><v>99</v></c></row>')],
    ["a number that is none", sheet('<row r="1"><c r="A1"><v>7,5</v></c></row>')],
    ["an entity of its own", `<!DOCTYPE a [<!ENTITY b "bbbb">]>${sheet("")}`],
    [
      "a file fetched through an entity",
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${sheet('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`,
    ],
    ["an unknown entity", sheet('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')],
  ])("%s", (_name, xml) => {
    expect(problemOf(richXlsx({ "xl/worksheets/sheet1.xml": xml }))).toMatchObject({
      code: "damaged-part",
      part: "xl/worksheets/sheet1.xml",
    });
  });

  test("bytes that are no UTF-8", () => {
    const parts = richParts();
    parts.set("xl/sharedStrings.xml", new Uint8Array([0x3c, 0x73, 0xff, 0xfe, 0x3e]));
    expect(problemOf(zipParts(parts))).toMatchObject({ code: "damaged-part", part: "xl/sharedStrings.xml" });
  });

  test("part names that climb out of the package are left out, and targets that do stay inside", () => {
    const parts = richParts();
    parts.set("../../evil.xml", strToU8("x"));
    parts.set("/etc/passwd", strToU8("x"));
    const file = open(zipParts(parts));
    expect([...file.parts.keys()].filter((name) => name.includes("evil") || name.startsWith("/"))).toEqual([]);
    const rels =
      '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="../../../xl/workbook.xml"/></Relationships>';
    expect(open(richXlsx({ "_rels/.rels": rels })).sheets).toHaveLength(2);
  });
});

test("says whether sheets may be added and removed", () => {
  const workbook = new TextDecoder().decode(richParts().get("xl/workbook.xml"));
  expect(open(richXlsx()).structureProtected).toBe(false);
  const locked = workbook.replace(/<bookViews/, '<workbookProtection lockStructure="1"/><bookViews');
  expect(open(richXlsx({ "xl/workbook.xml": locked })).structureProtected).toBe(true);
});
