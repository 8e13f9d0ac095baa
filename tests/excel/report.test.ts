import { openWorkbook } from "../../src/excel/openWorkbook";
import type { Workbook } from "../../src/excel/workbook";
import { layOutSheets } from "../../src/reporting/sheets/layOutSheets";
import { planReplacement } from "../../src/reporting/sheets/planReplacement";
import type { Replacement } from "../../src/reporting/sheets/planReplacement";
import type { SheetToWrite } from "../../src/reporting/sheets/sheetToWrite";
import { HOSTILE, REPORT } from "../reporting/sheets/support/smallReport";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";
import { valueOf } from "../../src/excel/contracts/expectations";

const NONE = { replaced: [], kept: [] };
const NAMES = ["Báo cáo", "Báo cáo - Bảng 1", "Báo cáo - Hình 1"];

afterEach(() => {
  requirements.excelApi = "1.17";
});

function open(): { readonly workbook: Workbook; readonly excel: ReturnType<typeof openHostedExcel> } {
  const excel = openHostedExcel({
    sheets: [
      { id: "a", name: "Bảng điểm", cells: { A1: "Sở Y tế", B1: "9.5" } },
      { id: "b", name: "Khác", cells: { A1: "của người dùng" } },
    ],
  });
  return { workbook: openWorkbook(), excel };
}

async function namesOf(workbook: Workbook): Promise<readonly string[]> {
  return valueOf(await workbook.sheets()).map(({ name }) => name);
}

async function plan(workbook: Workbook, withChanged = false): Promise<Replacement> {
  const standing = valueOf(await workbook.readReport());
  return planReplacement(await namesOf(workbook), standing, { arrangement: "tables", withChanged });
}

async function regenerate(workbook: Workbook, withChanged = false): Promise<readonly SheetToWrite[]> {
  const planned = await plan(workbook, withChanged);
  const sheets = layOutSheets(REPORT, { taken: planned.taken, names: planned.names });
  valueOf(await workbook.writeReport(sheets, planned));
  return sheets;
}

test("the sheets stand after the others, with looks, headings and a native chart; texts stay texts", async () => {
  const { workbook, excel } = open();
  const shares: number[] = [];
  const written = valueOf(
    await workbook.writeReport(layOutSheets(REPORT), { ...NONE, onProgress: (share) => shares.push(share) }),
  );
  expect(written).toEqual({ sheets: NAMES, limits: [] });
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", ...NAMES]);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  const table = valueOf(await workbook.readGrid("Báo cáo - Bảng 1"));
  expect(table.values[0]?.[0]).toBe("Bảng 1. Xếp hạng tổng thể");
  expect(table.values.slice(1, 3)).toEqual([
    ["TT", "Đơn vị", "Mức xếp loại", "Hạ tầng", null, "Tỷ lệ"],
    [null, null, null, "Năm 2020", "Năm 2019", null],
  ]);
  expect(table.values.slice(5, 8)).toEqual([
    [1, "Sở Y tế", "Mức I", 9.5, 8, 0.95],
    [2, HOSTILE, "Mức II", 7, "–", 0.7],
    [3, "Văn phòng", "Không cung cấp số liệu", null, null, null],
  ]);
  expect(table.formulas.flat().every((formula) => formula === null)).toBe(true);
  expect(table.numberFormats[5]?.slice(3)).toEqual(["#,##0.0", "#,##0.0", "0.0%"]);
  expect(table.merges).toContainEqual({ row: 2, column: 4, rows: 1, columns: 2 });
  const { model, extras } = excel.book;
  const id = model.getters.getSheetIdByName("Báo cáo - Hình 1") ?? "";
  expect(model.getters.getFigures(id)).toHaveLength(1);
  const [chart] = extras.get(id)?.charts ?? [];
  expect(chart).toMatchObject({ type: "BarClustered", properties: { "Title.Text": "Hình 1. =Hạ tầng" } });
  expect(extras.get(id)?.page).toMatchObject({
    Orientation: "Landscape",
    PaperSize: "A4",
    CenterFooter: "Trang &P/&N",
  });
  expect(model.getters.getFigures(id)[0]).toMatchObject({ col: 0 });
});

test("making it again replaces what was made and nothing else", async () => {
  const { workbook } = open();
  await regenerate(workbook);
  const before = valueOf(await workbook.readGrid("Khác"));
  expect(valueOf(await workbook.readReport()).map(({ isChanged, isRenamed }) => [isChanged, isRenamed])).toEqual([
    [false, false],
    [false, false],
    [false, false],
  ]);
  await regenerate(workbook);
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", ...NAMES]);
  expect(valueOf(await workbook.readGrid("Khác"))).toEqual(before);
});

test("a sheet of that name that is not ours stays, and so does one that the user changed unless he agrees", async () => {
  const { workbook, excel } = open();
  valueOf(await workbook.addSheet("Báo cáo - Bảng 1"));
  await regenerate(workbook);
  expect(await namesOf(workbook)).toContain("Báo cáo - Bảng 1 (2)");
  excel.book.model.dispatch("UPDATE_CELL", {
    sheetId: excel.book.model.getters.getSheetIdByName("Báo cáo") ?? "",
    col: 0,
    row: 0,
    content: "sửa tay",
  });
  const planned = await plan(workbook);
  expect(planned.kept.map(({ name }) => name)).toEqual(["Báo cáo"]);
  await regenerate(workbook);
  expect(valueOf(await workbook.readGrid("Báo cáo")).values[0]?.[0]).toBe("sửa tay");
  expect(await namesOf(workbook)).toEqual(expect.arrayContaining(["Báo cáo", "Báo cáo (2)", "Báo cáo - Bảng 1"]));
});

test("a sheet that the user renamed is found, and its successor keeps the name", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  const { model } = excel.book;
  model.dispatch("RENAME_SHEET", {
    sheetId: model.getters.getSheetIdByName("Báo cáo - Bảng 1") ?? "",
    oldName: "Báo cáo - Bảng 1",
    newName: "Xếp hạng 2020",
  });
  await regenerate(workbook);
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", "Báo cáo", "Xếp hạng 2020", "Báo cáo - Hình 1"]);
});

test("a sheet that changes after the preview is not replaced, and nothing is left behind", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  const planned = await plan(workbook);
  const { model } = excel.book;
  const sheetId = model.getters.getSheetIdByName("Báo cáo") ?? "";
  model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content: "sửa tay" });
  expect(await workbook.writeReport(layOutSheets(REPORT), planned)).toEqual({
    ok: false,
    problems: [{ code: "report-changed", sheet: "Báo cáo" }],
  });
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", ...NAMES]);
});

test("cancelling leaves the workbook as it was", async () => {
  const { workbook } = open();
  await regenerate(workbook);
  const planned = await plan(workbook);
  const before = valueOf(await workbook.readReport());
  const controller = new AbortController();
  const outcome = await workbook.writeReport(layOutSheets(REPORT), {
    ...planned,
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(outcome).toEqual({ ok: false, problems: [{ code: "cancelled" }] });
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", ...NAMES]);
  expect(valueOf(await workbook.readReport())).toEqual(before);
});

test("what was made goes again", async () => {
  const { workbook } = open();
  await regenerate(workbook);
  valueOf(await workbook.removeReport(valueOf(await workbook.readReport())));
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác"]);
  expect(valueOf(await workbook.readReport())).toEqual([]);
});

test("a protected structure is said before anything is begun", async () => {
  openHostedExcel({ sheets: [{ id: "a", name: "A" }] }, { structure: { isProtected: true } });
  expect(await openWorkbook().writeReport(layOutSheets(REPORT), NONE)).toEqual({
    ok: false,
    problems: [{ code: "structure-protected", sheet: "Báo cáo" }],
  });
});

test("an Excel before ExcelApi 1.9 sets up no pages, and that is said", async () => {
  const { workbook } = open();
  requirements.excelApi = "1.7";
  expect(valueOf(await workbook.writeReport(layOutSheets(REPORT), NONE)).limits).toEqual(["page-set-up"]);
});

test("requests do not grow with the rows", async () => {
  const count = async (rows: number): Promise<number> => {
    const { workbook, excel } = open();
    const [, table] = layOutSheets(REPORT);
    if (table === undefined) throw new Error("no table");
    const cells = Array.from({ length: rows }, (_, row) => [row, "Xã"]);
    const sheet = { ...table, cells, numberFormats: cells.map(() => ["0", "General"]), merges: [], looks: [] };
    valueOf(await workbook.writeReport([sheet], NONE));
    return excel.requests.length;
  };
  expect(await count(500)).toBe(await count(10));
});
