import { openXlsx } from "../../../src/xlsx/openXlsx";
import { saveXlsx } from "../../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../../src/xlsx/xlsxFile";
import type { XlsxEdits } from "../../../src/xlsx/edits";
import { changedParts } from "../../support/packageDiff";
import { refusalOf } from "../../support/refusalOf";
import { richXlsx } from "../../support/richPackage";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function save(file: XlsxFile, edits: XlsxEdits): XlsxFile {
  return open(saveXlsx(file, edits));
}

function text(file: XlsxFile, part: string): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.parts.get(part));
}

const rich = open(richXlsx());

test("a sheet goes with its drawing, its notes and its names; what others lead to stays", () => {
  const file = save(rich, { removeSheets: ["BẢNG ĐIỂM"], newSheets: [{ name: "Mới", cells: [] }] });
  expect(changedParts(rich.parts, file.parts)).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/comments1.xml",
    "xl/drawings/drawing1.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet1.xml.rels",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(file.sheets.map(({ name }) => name)).toEqual(["Ẩn", "Mới"]);
  expect(file.definedNames.map(({ name }) => name)).toEqual(["Diem"]);
  expect(text(file, "[Content_Types].xml")).not.toContain("calcChain");
});

test("the sheet that takes a place takes the tab and is shown; the others' names stay theirs", () => {
  const added = save(rich, {
    newSheets: [
      { name: "Giữa", cells: [] },
      {
        name: "Sau",
        cells: [],
        page: {
          orientation: "portrait",
          onePage: false,
          repeatedRows: { first: 1, last: 1 },
          printArea: null,
          margins: { top: 36, bottom: 36, left: 36, right: 36 },
          footer: "",
        },
      },
    ],
  });
  const gone = save(added, { removeSheets: ["Giữa"] });
  expect(gone.sheets.map(({ name }) => name)).toEqual(["Bảng điểm", "Ẩn", "Sau"]);
  expect(gone.definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
    ["Diem", null],
    ["_xlnm.Print_Area", "Bảng điểm"],
    ["_xlnm.Print_Titles", "Sau"],
  ]);
  const replaced = save(added, { removeSheets: ["Bảng điểm"], newSheets: [{ name: "bảng ĐIỂM", cells: [] }] });
  expect(replaced.sheets.map(({ name }) => name)).toEqual(["bảng ĐIỂM", "Ẩn", "Giữa", "Sau"]);
  expect(replaced.activeSheet).toBe("bảng ĐIỂM");
  expect(replaced.definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
    ["Diem", null],
    ["_xlnm.Print_Titles", "Sau"],
  ]);
});

test("the first sheet that can be seen is shown when the one shown is gone", () => {
  const later = save(rich, { newSheets: [{ name: "Sau", cells: [] }] });
  expect(save(later, { removeSheets: ["Bảng điểm"] }).activeSheet).toBe("Sau");
});

test("formulas that speak of a sheet are calculated anew when it is replaced, and only then", () => {
  const pair = save(rich, {
    removeSheets: ["Bảng điểm"],
    newSheets: [
      { name: "Của 'tôi' A", cells: [{ row: 1, column: 1, content: 1 }] },
      { name: "B", cells: [{ row: 1, column: 1, content: { formula: "='Của ''tôi'' A'!A1" }, shown: 1 }] },
      { name: "C", cells: [] },
    ],
  });
  const again = save(pair, { removeSheets: ["Của 'tôi' A"], newSheets: [{ name: "Của 'tôi' A", cells: [] }] });
  expect(text(again, "xl/workbook.xml")).toContain("fullCalcOnLoad");
  const other = save(pair, { removeSheets: ["C"], newSheets: [{ name: "C", cells: [] }] });
  expect(text(other, "xl/workbook.xml")).not.toContain("fullCalcOnLoad");
});

test("a part that another sheet leads to as well stays", () => {
  const relations = text(rich, "xl/worksheets/_rels/sheet1.xml.rels");
  const sharing = open(
    richXlsx({ "xl/worksheets/_rels/sheet2.xml.rels": relations.replace(/<Relationship Id="rId2".*\n/, "") }),
  );
  const file = save(sharing, { removeSheets: ["Bảng điểm"], newSheets: [{ name: "Mới", cells: [] }] });
  expect(file.parts.has("xl/drawings/drawing1.xml")).toBe(true);
  expect(file.parts.has("xl/comments1.xml")).toBe(false);
});

test("refused: a sheet that is not there, and the last one that can be seen", () => {
  expect(refusalOf(() => saveXlsx(rich, { removeSheets: ["Không có"] }))).toEqual({
    code: "sheet-missing",
    sheet: "Không có",
  });
  const two = open(
    richXlsx({ "xl/workbook.xml": text(rich, "xl/workbook.xml").replace(/<sheet name="Biểu đồ"[^>]*>/, "") }),
  );
  expect(refusalOf(() => saveXlsx(two, { removeSheets: ["Bảng điểm"] }))).toEqual({ code: "no-worksheet" });
});
