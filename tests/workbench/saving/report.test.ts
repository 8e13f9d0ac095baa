import { unzipSync } from "fflate";
import { openWorkbook } from "../../../src/excel/openWorkbook";
import { valueOf } from "../../../src/excel/contracts/expectations";
import { layOutSheets } from "../../../src/reporting/sheets/layOutSheets";
import { planReplacement } from "../../../src/reporting/sheets/planReplacement";
import { saveDocument } from "../../../src/workbench/session/saveDocument";
import type { OpenDocument } from "../../../src/workbench/session/openDocument";
import { createXlsx } from "../../../src/xlsx/createXlsx";
import type { XlsxSheet } from "../../../src/xlsx/xlsxFile";
import { readCharts } from "../../../src/xlsx/charts/readCharts";
import { serveHosted } from "../../excel/support/hostedExcel";
import { HOSTILE, REPORT } from "../../reporting/sheets/support/smallReport";
import { documentOf, fileOf, registerCqdtFunctions, sampleBytes, silenceEngine } from "../support";

beforeAll(() => {
  silenceEngine();
  registerCqdtFunctions();
});

/** Writes the report into the document through Office.js, in the place of what it finds of an earlier one. */
async function write(document: OpenDocument, withChanged = false): Promise<void> {
  serveHosted(document.workbook);
  const workbook = openWorkbook();
  const names = valueOf(await workbook.sheets()).map(({ name }) => name);
  const standing = valueOf(await workbook.readReport());
  const plan = planReplacement(names, standing, {
    arrangement: "tables",
    withChanged,
    asideEnding: " (cũ)",
    source: "Bảng điểm",
  });
  valueOf(await workbook.writeReport(layOutSheets(REPORT, { taken: plan.taken, names: plan.names }), plan));
}

/** The user types into the sheet's last row. */
function enter({ workbook: { model } }: OpenDocument, sheet: string, content: string): void {
  const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
  const row = model.getters.getNumberRows(sheetId) - 1;
  expect(model.dispatch("UPDATE_CELL", { sheetId, col: 0, row, content }).isSuccessful).toBe(true);
}

function saved(document: OpenDocument): Uint8Array {
  const outcome = saveDocument(document);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

test("report sheets are saved in their own font, whatever the font of the workbook", async () => {
  const cells = [{ row: 1, column: 1, content: "Bảng điểm" }];
  const document = documentOf(createXlsx({ font: { name: "Arial", size: 10 }, sheets: [{ name: "Bảng", cells }] }));
  await write(document);
  const file = fileOf(saved(document));
  const [own, ...report] = file.sheets;
  const fontsOf = (sheet: XlsxSheet | undefined): readonly string[] => [
    ...new Set([...(sheet?.cells.filled() ?? [])].map(({ style }) => file.styles[style]?.font.name ?? "")),
  ];
  expect(fontsOf(own)).toEqual(["Arial"]);
  expect(report.flatMap(fontsOf)).toEqual(["Times New Roman", "Times New Roman", "Times New Roman"]);
});

test("report sheets are saved with charts and page set-up, shown when opened again, and replaced there", async () => {
  const bytes = sampleBytes("cao-bang-2020-so");
  const before = fileOf(bytes).sheets.map(({ name }) => name);
  const document = documentOf(bytes);
  await write(document);
  const bytesSaved = saved(document);
  const file = fileOf(bytesSaved);
  const made = ["Báo cáo", "Báo cáo - Bảng 1", "Báo cáo - Hình 1"];
  expect(file.sheets.map(({ name }) => name)).toEqual([...before, ...made]);
  const table = file.sheets.find(({ name }) => name === "Báo cáo - Bảng 1");
  expect(table?.cells.at(7, 2)).toMatchObject({ value: HOSTILE, formula: null });
  expect(file.styles[table?.cells.at(6, 4)?.style ?? 0]).toMatchObject({
    numberFormat: "#,##0.0",
    horizontal: "right",
    font: { name: "Times New Roman", size: 12 },
    borders: { top: { style: "thin" }, right: { style: "thin" } },
  });
  expect(table?.frozen).toEqual({ rows: 3, columns: 0 });
  expect(file.definedNames.map(({ name }) => name)).toContain("_xlnm.Print_Titles");
  const figure = file.sheets.find(({ name }) => name === "Báo cáo - Hình 1");
  expect(figure === undefined ? [] : readCharts(file.parts, figure)).toMatchObject([
    {
      form: "bars",
      title: "Hình 1. =Hạ tầng",
      series: [
        { drawnAs: "bars", colors: ["#5B8DB8"] },
        { drawnAs: "bars", colors: ["#FFE699"] },
      ],
    },
  ]);

  const again = documentOf(bytesSaved);
  const { model } = again.workbook;
  const id = model.getters.getSheetIdByName("Báo cáo - Hình 1") ?? "";
  const [drawn] = model.getters.getFigures(id);
  expect(drawn).toMatchObject({ tag: "chart", col: 0 });
  expect(model.getters.getChartDefinition(drawn?.id ?? "")).toMatchObject({
    type: "bar",
    title: { text: "Hình 1. =Hạ tầng" },
  });

  await write(again);
  const replaced = fileOf(saved(again));
  expect(replaced.sheets.map(({ name }) => name).sort()).toEqual([...before, ...made].sort());
  const charts = (parts: ReadonlyMap<string, Uint8Array>): string[] =>
    [...parts.keys()].filter((part) => part.includes("/charts/"));
  expect(charts(replaced.parts)).toHaveLength(charts(file.parts).length);
  const sheet1 = Object.keys(unzipSync(bytes)).find((part) => part.endsWith("worksheets/sheet1.xml")) ?? "";
  expect(Buffer.from(replaced.parts.get(sheet1) ?? []).equals(Buffer.from(unzipSync(bytes)[sheet1] ?? []))).toBe(true);
});

test("a sheet of a file that makes room is saved under its new name, and what refers to it follows", async () => {
  const document = documentOf(sampleBytes("cao-bang-2020-so"));
  const [first = ""] = document.file.sheets.map(({ name }) => name);
  await write(document);
  const again = documentOf(saved(document));
  enter(again, first, "='Báo cáo - Bảng 1'!D6");
  enter(again, "Báo cáo", "ghi chú của tôi");
  await write(again, true);
  const file = fileOf(saved(again));
  const names = file.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "Báo cáo",
      "Báo cáo (cũ)",
      "Báo cáo - Bảng 1",
      "Báo cáo - Bảng 1 (cũ)",
      "Báo cáo - Hình 1",
    ]),
  );
  expect(names).toHaveLength(new Set(names).size);
  const held = (sheet: string): readonly (readonly [unknown, unknown])[] =>
    [...(file.sheets.find(({ name }) => name === sheet)?.cells.filled() ?? [])].map(({ formula, value }) => [
      formula,
      value,
    ]);
  expect(held(first)).toContainEqual(["='Báo cáo - Bảng 1 (cũ)'!D6", 9.5]);
  expect(held("Báo cáo (cũ)")).toContainEqual([null, "ghi chú của tôi"]);
  expect(fileOf(saved(again)).sheets.map(({ name }) => name)).toEqual(names);
});
