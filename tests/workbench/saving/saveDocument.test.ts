import { strFromU8, unzipSync } from "fflate";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import { readRemembered } from "../../../src/xlsx/remember";
import type { XlsxCell, XlsxFile } from "../../../src/xlsx/xlsxFile";
import { highlightStyle } from "../../../src/filling/highlighting/highlightStyle";
import { cellAddress, parseAddress } from "../../../src/grid/address";
import { frozenFormulas } from "../../../src/workbench/opening/frozenFormulas";
import type { OpenDocument } from "../../../src/workbench/session/openDocument";
import { saveDocument } from "../../../src/workbench/session/saveDocument";
import { richXlsx } from "../../support/richPackage";
import {
  documentOf,
  fileOf,
  positionOf,
  registerCqdtFunctions,
  sampleBytes,
  shown,
  silenceEngine,
  type,
} from "../support";

beforeAll(() => {
  silenceEngine();
  registerCqdtFunctions();
});

const SAMPLE = sampleBytes("cao-bang-2020-so");

function save(document: OpenDocument): { bytes: Uint8Array; file: XlsxFile } {
  const saved = saveDocument(document);
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return { bytes: saved.value, file: fileOf(saved.value) };
}

function cellAt(file: XlsxFile, address: string): XlsxCell | null {
  const area = parseAddress(address);
  return area === null ? null : (file.sheets[0]?.cells.at(area.row, area.column) ?? null);
}

/** Names of the parts whose bytes differ, appeared or vanished. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names]
    .filter((name) => Buffer.compare(old[name] ?? Buffer.alloc(0), now[name] ?? Buffer.alloc(0)) !== 0)
    .sort();
}

/** Addresses of the first sheet's cells that differ in value, formula or style index. */
function changedCells(before: XlsxFile, after: XlsxFile): string[] {
  const key = (cell: XlsxCell): string => JSON.stringify([cell.value, cell.formula, after.styles[cell.style] ?? null]);
  const listed = (file: XlsxFile): Map<string, string> =>
    new Map([...(file.sheets[0]?.cells.all() ?? [])].map((cell) => [cellAddress(cell.row, cell.column), key(cell)]));
  const [old, now] = [listed(before), listed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((address) => old.get(address) !== now.get(address)).sort();
}

describe("saving from the workbench", () => {
  test.each(["cao-bang-2020-so", "cao-bang-2020-huyen", "bac-kan-2020-tinh", "bac-kan-2020-huyen", "bac-kan-2020-xa"])(
    "%s without edits is saved without a change",
    (id) => {
      const bytes = sampleBytes(id);
      expect(changedParts(bytes, save(documentOf(bytes)).bytes)).toEqual([]);
    },
  );

  test("a workbook full of what the grid does not understand is saved without a change", () => {
    const bytes = richXlsx();
    expect(changedParts(bytes, save(documentOf(bytes)).bytes)).toEqual([]);
  });

  test("names of sheets that the engine would not allow are no obstacle", () => {
    const cells = [{ row: 1, column: 1, content: 1 }];
    const names = ["Sở (2020) & 'h' khác", "Điểm – “Bảng 1”", "A1", "2020"];
    const [first, ...others] = names.map((name) => ({ name, cells }));
    if (first === undefined) throw new Error("no sheet");
    const bytes = createXlsx({ font: { name: "Arial", size: 11 }, sheets: [first, ...others] });
    const document = documentOf(bytes);
    type(document.workbook.model, "A2", "=A1+1");
    const { file } = save(document);
    expect(file.sheets.map(({ name }) => name)).toEqual(names);
    expect(cellAt(file, "A2")).toMatchObject({ formula: "=A1+1", value: 2 });
  });

  test("an edited score changes its cell and nothing else", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "G12", "7.5");
    const { bytes, file } = save(document);
    expect(changedParts(SAMPLE, bytes)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(changedCells(fileOf(SAMPLE), file)).toEqual(["G12"]);
    expect(cellAt(file, "G12")?.value).toBe(7.5);
  });

  test("what is typed into a cell formatted as text is saved as text; a number that was formatted so stays a number", () => {
    const style = { numberFormat: "@" };
    const cells = ["0012", "80", 1.5].map((content, index) => ({ row: index + 1, column: 1, content, style }));
    const bytes = createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: "Bảng", cells }] });
    const document = documentOf(bytes);
    type(document.workbook.model, "A2", "0034");
    type(document.workbook.model, "B1", "1");
    const { file } = save(document);
    expect(["A1", "A2", "A3"].map((address) => cellAt(file, address)?.value)).toEqual(["0012", "0034", 1.5]);
    expect(changedCells(fileOf(bytes), file)).toEqual(["A2", "B1"]);
  });

  test("a CQDT formula is stored as Excel stores it, with the value it shows", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "C11", '=CQDT.TIER("cao-bang-2020-so",G11:L11)');
    const { bytes, file } = save(document);
    expect(cellAt(file, "C11")).toMatchObject({ formula: '=CQDT.TIER("cao-bang-2020-so",G11:L11)', value: "Mức I" });
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('_xldudf_CQDT_TIER("cao-bang-2020-so",G11:L11)</f><v>Mức I</v>');
    expect(changedCells(fileOf(SAMPLE), file)).toEqual(["C11"]);
  });

  test("a formula whose value follows an edit is saved with its new value", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "F11", "=SUM(G11:L11)");
    const first = save(document);
    type(document.workbook.model, "G11", "7");
    const second = save(document);
    expect(cellAt(first.file, "F11")?.value).toBeCloseTo(56.3, 10);
    expect(cellAt(second.file, "F11")?.value).toBeCloseTo(55.3, 10);
    expect(changedCells(first.file, second.file)).toEqual(["F11", "G11"]);
  });

  test("values stay up to date without Excel having to calculate, which would need the add-in", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "C11", '=CQDT.TIER("cao-bang-2020-so",G11:L11)');
    type(document.workbook.model, "F12", "=SUM(G12:L12)");
    save(document);
    type(document.workbook.model, "G11", "0");
    const { bytes, file } = save(document);
    expect(cellAt(file, "C11")?.value).toBe("Mức II");
    expect(strFromU8(unzipSync(bytes)["xl/workbook.xml"] ?? new Uint8Array())).not.toContain("fullCalcOnLoad");
  });

  test("a spilled result is one array formula over its whole area", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "N11", "=TRANSPOSE(G11:I11)");
    const { file } = save(document);
    expect(cellAt(file, "N11")).toMatchObject({ formula: "=TRANSPOSE(G11:I11)", value: 8 });
    expect(cellAt(file, "N11")?.arrayArea).toEqual({ row: 11, column: 14, rows: 3, columns: 1 });
    expect(cellAt(file, "N13")?.value).toBe(19);
    const reopened = documentOf(saveDocumentBytes(document)).workbook.model;
    expect(shown(reopened, "N13")).toBe("19,0");
  });

  test("an emptied cell keeps its look", () => {
    const document = documentOf(SAMPLE);
    type(document.workbook.model, "G12", "");
    const { file } = save(document);
    const before = cellAt(fileOf(SAMPLE), "G12");
    expect(cellAt(file, "G12")).toEqual({ ...before, value: null });
  });

  test("formatting changes only what was set: the font stays", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    const zone = { left: 6, right: 6, top: 11, bottom: 11 };
    model.dispatch("SET_FORMATTING", {
      sheetId: model.getters.getActiveSheetId(),
      target: [zone],
      style: { bold: true, fillColor: "#FFFF00", rotation: -Math.PI / 2 },
      format: "0.00",
    });
    const { file } = save(document);
    const before = fileOf(SAMPLE);
    const old = before.styles[cellAt(before, "G12")?.style ?? -1];
    const now = file.styles[cellAt(file, "G12")?.style ?? -1];
    expect(old?.font.name).toBe("Times New Roman");
    expect(now).toEqual({
      ...old,
      numberFormat: "0.00",
      fill: "#FFFF00",
      rotation: 90,
      font: { ...old?.font, bold: true },
    });
    expect(cellAt(file, "G12")?.value).toBe(8);
  });

  test("a border is saved on an empty cell too, far below the table", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    model.dispatch("SET_ZONE_BORDERS", {
      sheetId: model.getters.getActiveSheetId(),
      target: [{ left: 15, right: 15, top: 89, bottom: 89 }],
      border: { position: "bottom", style: "medium", color: "#FF0000" },
    });
    const { file } = save(document);
    expect(file.styles[cellAt(file, "P90")?.style ?? -1]?.borders.bottom).toEqual({
      style: "medium",
      color: "#FF0000",
    });
  });

  test("a new column that looks like its neighbour takes over the neighbour's format, font included", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    const neighbour = model.getters.getCell(positionOf(model, "L12"));
    model.dispatch("UPDATE_CELL", {
      ...positionOf(model, "M12"),
      content: "5",
      ...(neighbour?.style !== undefined && { style: { ...neighbour.style } }),
      ...(neighbour?.format !== undefined && { format: neighbour.format }),
    });
    const { file } = save(document);
    expect(file.styles[cellAt(file, "M12")?.style ?? -1]).toMatchObject({
      font: { name: "Times New Roman" },
      horizontal: "center",
      numberFormat: file.styles[cellAt(file, "L12")?.style ?? -1]?.numberFormat,
    });
  });

  test("merges and column widths are saved", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    const sheetId = model.getters.getActiveSheetId();
    model.dispatch("ADD_MERGE", { sheetId, target: [{ left: 13, right: 14, top: 1, bottom: 2 }] });
    model.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [1], size: 301 });
    const { file } = save(document);
    expect(file.sheets[0]?.merges).toContainEqual({ row: 2, column: 14, rows: 2, columns: 2 });
    expect(file.sheets[0]?.merges.length).toBe((fileOf(SAMPLE).sheets[0]?.merges.length ?? 0) + 1);
    const reopened = documentOf(saveDocumentBytes(document)).workbook.model;
    expect(reopened.getters.getColSize(reopened.getters.getActiveSheetId(), 1)).toBe(301);
  });

  test("the pane's highlights are saved as conditional formats, and removed again", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    const sheetId = model.getters.getActiveSheetId();
    const { fill, color, bold, italic, underline } = highlightStyle("below-minimum");
    model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: [model.getters.getRangeDataFromXc(sheetId, "G11:G30")],
      cf: {
        id: "mine",
        rule: {
          type: "CellIsRule",
          operator: "customFormula",
          values: ["=AND(ISNUMBER(G11),G11<4)"],
          style: { fillColor: fill, textColor: color, bold, italic, underline },
        },
      },
    });
    const { file } = save(document);
    expect(file.sheets[0]?.conditionalFormats).toMatchObject([
      {
        type: "expression",
        formulas: ["=AND(ISNUMBER(G11),G11<4)"],
        areas: [{ row: 11, column: 7, rows: 20, columns: 1 }],
      },
    ]);
    expect(save(document).file.sheets[0]?.conditionalFormats.length).toBe(1);
    model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id: "mine" });
    expect(save(document).file.sheets[0]?.conditionalFormats).toEqual([]);
  });

  test("a new sheet is saved whole, and edits of it after that as well", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    model.dispatch("CREATE_SHEET", { sheetId: "new", position: 2, name: "Báo cáo" });
    model.dispatch("UPDATE_CELL", { sheetId: "new", col: 1, row: 2, content: "='Bảng 1'!G11", style: { bold: true } });
    const first = save(document).file;
    expect(first.sheets.map(({ name }) => name)).toEqual(["Bảng 1", "Công bố", "Báo cáo"]);
    expect(first.sheets[2]?.cells.at(3, 2)).toMatchObject({ formula: "='Bảng 1'!G11", value: 8 });
    model.dispatch("UPDATE_CELL", { sheetId: "new", col: 1, row: 2, content: "Đã sửa" });
    const second = save(document).file;
    expect(second.sheets.length).toBe(3);
    expect(second.sheets[2]?.cells.at(3, 2)?.value).toBe("Đã sửa");
  });

  test("what the pane remembers is saved, found again, and forgotten", () => {
    const document = documentOf(SAMPLE);
    const id = "{0B1C2D3E-0000-4000-8000-000000000001}";
    const xml = (column: number): string =>
      `<cqdt xmlns="urn:cqdt:remember"><entry key="choices">{"unitColumn":${String(column)}}</entry></cqdt>`;
    document.workbook.customXml.set(id, xml(2));
    expect(readRemembered(save(document).file)).toEqual({ choices: { unitColumn: 2 } });
    document.workbook.customXml.set(id, xml(3));
    const { bytes, file } = save(document);
    expect(readRemembered(file)).toEqual({ choices: { unitColumn: 3 } });
    const reopened = documentOf(bytes);
    expect(reopened.workbook.customXml.get(id)).toContain('{"unitColumn":3}');
    reopened.workbook.customXml.delete(id);
    const emptied = save(reopened).file;
    expect(readRemembered(emptied)).toEqual({});
    expect([...emptied.parts.keys()]).toEqual([...documentOf(SAMPLE).file.parts.keys()]);
  });

  test("a formula that the grid cannot compute shows Excel's value, and stays in the file", () => {
    const cells = [
      { row: 1, column: 1, content: 1 },
      { row: 1, column: 2, content: { formula: "=LET(x,A1,x+1)" }, shown: 2 },
      { row: 1, column: 3, content: { formula: "=B1*10" }, shown: 20 },
    ];
    const bytes = createXlsx({ font: { name: "Arial", size: 11 }, sheets: [{ name: "Bảng 1", cells }] });
    const document = documentOf(bytes);
    expect([shown(document.workbook.model, "B1"), shown(document.workbook.model, "C1")]).toEqual(["2", "20"]);
    expect(frozenFormulas(document.file)).toEqual({
      count: 1,
      example: { sheet: "Bảng 1", cell: "B1", formula: "=LET(x,A1,x+1)" },
    });
    type(document.workbook.model, "A1", "5");
    const { file } = save(document);
    expect(cellAt(file, "B1")).toMatchObject({ formula: "=LET(x,A1,x+1)", value: 2 });
  });

  test("undoing everything leaves nothing to save", () => {
    const document = documentOf(SAMPLE);
    const { model } = document.workbook;
    type(model, "G12", "1");
    type(model, "Z99", "2");
    model.dispatch("REQUEST_UNDO");
    model.dispatch("REQUEST_UNDO");
    expect(changedParts(SAMPLE, save(document).bytes)).toEqual([]);
  });
});

function saveDocumentBytes(document: OpenDocument): Uint8Array {
  return save(document).bytes;
}
