import { wireValue } from "../../../src/workbench/host/cells/cellContents";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import type { CellEdit } from "../../../src/xlsx/edits";
import { saveXlsx } from "../../../src/xlsx/saveXlsx";
import { documentOf, fileOf, positionOf, registerCqdtFunctions, sampleBytes, shown, silenceEngine } from "../support";

beforeAll(() => {
  silenceEngine();
  registerCqdtFunctions();
});

function modelWith(cells: readonly CellEdit[], rest: object = {}) {
  const bytes = createXlsx({
    font: { name: "Times New Roman", size: 13 },
    sheets: [{ name: "Bảng 1", cells, ...rest }],
  });
  return documentOf(bytes).workbook.model;
}

describe("a file in the grid", () => {
  test("the sample shows its title, headings and scores as printed", () => {
    const { model } = documentOf(sampleBytes("cao-bang-2020-so")).workbook;
    expect(shown(model, "B11")).toBe("Sở Giáo dục và Đào tạo");
    expect(shown(model, "H11")).toBe("15,9");
    expect(shown(model, "F10")).toBe("60,0");
    expect(model.getters.getSheetIds().map((id) => model.getters.getSheetName(id))).toEqual(["Bảng 1", "Công bố"]);
    expect(model.getters.getMerges(model.getters.getActiveSheetId()).length).toBeGreaterThan(10);
    expect(model.getters.getPaneDivisions(model.getters.getActiveSheetId())).toEqual({ xSplit: 2, ySplit: 10 });
  });

  test.each(["0012", "1 000", "1/2", "TRUE", "=1+1", "'quoted", "50%", "12:30", "1e5"])(
    "the text %j stays that text",
    (text) => {
      const model = modelWith([{ row: 1, column: 1, content: text }]);
      const cell = model.getters.getEvaluatedCell(positionOf(model, "A1"));
      expect([cell.type, cell.value]).toEqual(["text", text]);
    },
  );

  test.each(["0012", "80", "31,5", "1 000", "1/2", "TRUE", "'quoted", "=1+1", "Sở Nội vụ"])(
    "in a cell formatted as text the text %j is read as that text and shown without a sign before it",
    (text) => {
      const model = modelWith([{ row: 1, column: 1, content: text, style: { numberFormat: "@" } }]);
      const cell = model.getters.getEvaluatedCell(positionOf(model, "A1"));
      expect([cell.type, wireValue(cell.value)]).toEqual(["text", text]);
      if (!text.startsWith("=")) expect(cell.formattedValue).toBe(text);
    },
  );

  test("what was formatted as text after it was a number, a boolean or a formula still is one, as in Excel", () => {
    const style = { numberFormat: "@" };
    const model = modelWith([
      { row: 1, column: 1, content: 1.234, style },
      { row: 1, column: 2, content: true, style },
      { row: 1, column: 3, content: { formula: "=A1*2" }, style },
    ]);
    const values = ["A1", "B1", "C1"].map(
      (address) => model.getters.getEvaluatedCell(positionOf(model, address)).value,
    );
    expect(values).toEqual([1.234, true, 2.468]);
  });

  test("numbers, booleans and dates keep their values", () => {
    const model = modelWith([
      { row: 1, column: 1, content: 54.25, style: { numberFormat: "0.0" } },
      { row: 1, column: 2, content: false },
      { row: 1, column: 3, content: 44_166, style: { numberFormat: "dd/mm/yyyy" } },
      { row: 1, column: 4, content: 1e-7 },
    ]);
    const values = ["A1", "B1", "C1", "D1"].map(
      (address) => model.getters.getEvaluatedCell(positionOf(model, address)).value,
    );
    expect(values).toEqual([54.25, false, 44_166, 1e-7]);
    expect(shown(model, "A1")).toBe("54,3");
    expect(shown(model, "C1")).toBe("01/12/2020");
  });

  test("formulas work, CQDT functions among them", () => {
    const scores = [8, 15.9, 19, 3.4, 5, 5].map((content, index) => ({ row: 1, column: index + 1, content }));
    const model = modelWith([
      ...scores,
      { row: 1, column: 7, content: { formula: '=CQDT.TIER("cao-bang-2020-so",A1:F1)' } },
      { row: 1, column: 8, content: { formula: "=SUM(A1:F1)" } },
    ]);
    expect(shown(model, "G1")).toBe("Mức I");
    expect(shown(model, "H1")).toBe("56,3");
  });

  test("looks: bold, size, colours, alignment, wrapping, borders", () => {
    const line = { style: "thin", color: "#000000" };
    const model = modelWith([
      {
        row: 2,
        column: 2,
        content: "Đơn vị",
        style: {
          font: { bold: true, size: 14, color: "#C00000" },
          fill: "#DDEBF7",
          horizontal: "center",
          vertical: "center",
          wrap: true,
          borders: { top: line, bottom: { style: "double", color: "#FF0000" } },
        },
      },
    ]);
    const position = positionOf(model, "B2");
    expect(model.getters.getCell(position)?.style).toEqual({
      fontName: "Times New Roman",
      bold: true,
      fontSize: 14,
      textColor: "#C00000",
      fillColor: "#DDEBF7",
      align: "center",
      verticalAlign: "middle",
      wrapping: "wrap",
    });
    expect(model.getters.getCellBorder(position)).toEqual({ top: line, bottom: { style: "medium", color: "#FF0000" } });
  });

  test("sizes: column widths in characters and row heights in points become pixels", () => {
    const model = modelWith([{ row: 1, column: 1, content: "x" }], {
      columnWidths: [{ column: 2, width: 28 }],
      rowHeights: [{ row: 4, height: 48 }],
    });
    const sheetId = model.getters.getActiveSheetId();
    expect(model.getters.getColSize(sheetId, 1)).toBe(196);
    expect(model.getters.getColSize(sheetId, 2)).toBe(64);
    expect(model.getters.getUserRowSize(sheetId, 3)).toBe(64);
  });

  test("a highlight saved in the file is shown again", () => {
    const bytes = createXlsx({
      font: { name: "Arial", size: 11 },
      sheets: [
        {
          name: "Bảng 1",
          cells: [
            { row: 2, column: 1, content: 1 },
            { row: 3, column: 1, content: 9 },
          ],
        },
      ],
    });
    const area = { row: 2, column: 1, rows: 2, columns: 1 };
    const rule = { kind: "threshold" as const, criterion: "total", area, formula: "=$A2<5" };
    const model = documentOf(saveXlsx(fileOf(bytes), { sheets: [{ sheet: "Bảng 1", addRules: [rule] }] })).workbook
      .model;
    expect(model.getters.getCellComputedStyle(positionOf(model, "A2")).fillColor).toBe("#DDEBF7");
    expect(model.getters.getCellComputedStyle(positionOf(model, "A3")).fillColor).not.toBe("#DDEBF7");
  });
});
