import type { SheetToWrite } from "../../../src/reporting/sheets/sheetToWrite";
import { planReplacement } from "../../../src/reporting/sheets/planReplacement";
import { gridOf } from "../../../src/xlsx/gridOf";
import { openXlsx } from "../../../src/xlsx/openXlsx";
import { readRemembered } from "../../../src/xlsx/remember";
import { reportEdits, sheetNames, standingReportSheets } from "../../../src/xlsx/sheets/reportSheets";
import { saveXlsx } from "../../../src/xlsx/saveXlsx";
import type { XlsxFile } from "../../../src/xlsx/xlsxFile";
import { changedParts } from "../../support/packageDiff";
import { richXlsx } from "../../support/richPackage";
import { area, chartOf, sheetToWrite } from "../../support/sheetToWrite";

function open(bytes: Uint8Array): XlsxFile {
  const outcome = openXlsx(bytes);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const REPORT: readonly SheetToWrite[] = [
  sheetToWrite({
    id: "report",
    name: "Báo cáo",
    cells: [["Kết quả"]],
    looks: [{ area: area(1, 1), look: { bold: true } }],
  }),
  sheetToWrite({ id: "ranking:total", name: "Bảng 1", charts: [chartOf("bars"), chartOf("pie")] }),
];

function write(file: XlsxFile, sheets: readonly SheetToWrite[]): XlsxFile {
  const options = { arrangement: "tables", withChanged: false, asideEnding: null, source: "Bảng điểm" } as const;
  const plan = planReplacement(sheetNames(file), standingReportSheets(file), options);
  return open(saveXlsx(file, reportEdits(file, sheets, plan)));
}

/** The user puts something into a cell. */
function change(file: XlsxFile, sheet: string, content: string): XlsxFile {
  return open(saveXlsx(file, { sheets: [{ sheet, cells: [{ row: 9, column: 1, content }] }] }));
}

const rich = open(richXlsx());

test("a report is added behind the sheets that are there, which keep every byte", () => {
  const file = write(rich, REPORT);
  expect(sheetNames(file)).toEqual(["Bảng điểm", "Ẩn", "Biểu đồ", "Báo cáo", "Bảng 1"]);
  expect(changedParts(rich.parts, file.parts)).toEqual([
    "[Content_Types].xml",
    "customXml/_rels/item2.xml.rels",
    "customXml/item2.xml",
    "customXml/itemProps2.xml",
    "xl/_rels/workbook.xml.rels",
    "xl/charts/chart2.xml",
    "xl/charts/chart3.xml",
    "xl/drawings/_rels/drawing2.xml.rels",
    "xl/drawings/drawing2.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/_rels/sheet4.xml.rels",
    "xl/worksheets/sheet3.xml",
    "xl/worksheets/sheet4.xml",
  ]);
});

test("made again, it replaces what it made before in its place and leaves nothing behind", () => {
  const once = write(rich, REPORT);
  const twice = write(once, REPORT);
  expect(sheetNames(twice)).toEqual(sheetNames(once));
  expect([...twice.parts.keys()].sort()).toEqual(
    [...once.parts.keys()].filter((part) => part !== "xl/calcChain.xml").sort(),
  );
  expect(twice.definedNames).toEqual(once.definedNames);
  const [first, second] = REPORT;
  if (first === undefined || second === undefined) throw new Error("two sheets");
  const shorter = write(twice, [{ ...first, cells: [["Mới"]] }]);
  expect(sheetNames(shorter)).toEqual(["Bảng điểm", "Ẩn", "Biểu đồ", "Báo cáo"]);
  expect(gridOf(shorter, "Báo cáo").values).toEqual([["Mới"]]);
  expect([...shorter.parts.keys()].filter((part) => /chart[23]|drawing2|sheet4/.test(part))).toEqual([]);
});

test("what stands of a report is found, with what somebody changed of it", () => {
  const file = change(write(rich, REPORT), "Bảng 1", "ghi chú của tôi");
  expect(standingReportSheets(rich)).toEqual([]);
  expect(standingReportSheets(file)).toMatchObject([
    { id: "report", name: "Báo cáo", isChanged: false },
    { id: "ranking:total", name: "Bảng 1", isChanged: true },
  ]);
});

test("a sheet that somebody changed stays and is the user's from then on", () => {
  const changed = change(write(rich, REPORT), "Bảng 1", "ghi chú của tôi");
  const others = REPORT.map((sheet) => (sheet.name === "Bảng 1" ? { ...sheet, name: "Bảng 1 (2)" } : sheet));
  const kept = write(changed, others);
  expect(sheetNames(kept).slice(3)).toEqual(["Báo cáo", "Bảng 1", "Bảng 1 (2)"]);
  expect(gridOf(kept, "Bảng 1").values.at(-1)?.[0]).toBe("ghi chú của tôi");
  expect(standingReportSheets(kept).map(({ name }) => name)).toEqual(["Báo cáo", "Bảng 1 (2)"]);
});

test("a sheet that formulas, names, rules or charts of the file refer to stays beside the new one", () => {
  const once = write(rich, REPORT);
  const formula = { formula: "='Báo cáo'!A1" };
  const linked = open(
    saveXlsx(once, { sheets: [{ sheet: "Bảng điểm", cells: [{ row: 40, column: 1, content: formula }] }] }),
  );
  expect(standingReportSheets(linked).map(({ mentionedBy }) => mentionedBy)).toEqual([["bảng điểm"], ["bảng 1"]]);
  const again = write(linked, [{ ...sheetToWrite({ id: "report", name: "Báo cáo (2)" }), cells: [["Mới"]] }]);
  expect(sheetNames(again).slice(3)).toEqual(["Báo cáo", "Báo cáo (2)"]);
  expect(gridOf(again, "Báo cáo").values).toEqual([["Kết quả"]]);
});

test("unit sheets and the tables' sheets do not replace each other", () => {
  const pages = [sheetToWrite({ id: "page:Sở Y tế", name: "Sở Y tế" })];
  const file = write(rich, REPORT);
  const plan = planReplacement(sheetNames(file), standingReportSheets(file), {
    arrangement: "headings",
    withChanged: false,
    asideEnding: null,
    source: "Bảng điểm",
  });
  const both = open(saveXlsx(file, reportEdits(file, pages, plan)));
  expect(standingReportSheets(both).map(({ id }) => id)).toEqual(["report", "ranking:total", "page:Sở Y tế"]);
});

test("what else the workbook remembers stays", () => {
  const remembering = open(saveXlsx(rich, { remember: { sheets: { a: 1 } } }));
  expect(readRemembered(write(remembering, REPORT))).toMatchObject({ sheets: { a: 1 }, report: { version: 1 } });
});
