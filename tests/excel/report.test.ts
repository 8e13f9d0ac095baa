import { openWorkbook } from "../../src/excel/openWorkbook";
import type { Workbook } from "../../src/excel/workbook";
import { layOutSheets } from "../../src/reporting/sheets/layOutSheets";
import { planReplacement } from "../../src/reporting/sheets/planReplacement";
import type { Replacement } from "../../src/reporting/sheets/planReplacement";
import { parseAddress } from "../../src/grid/address";
import type { SheetToWrite } from "../../src/reporting/sheets/sheetToWrite";
import { HOSTILE, REPORT } from "../reporting/sheets/support/smallReport";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";
import { valueOf } from "../../src/excel/contracts/expectations";

const NONE = { replaced: [], setAside: [], kept: [] };
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

/** The user types into a cell. */
function enter(
  { book: { model } }: ReturnType<typeof openHostedExcel>,
  sheet: string,
  cell: string,
  content: string,
): void {
  const sheetId = model.getters.getSheetIdByName(sheet) ?? "";
  const { row = 1, column = 1 } = parseAddress(cell) ?? {};
  model.dispatch("UPDATE_CELL", { sheetId, col: column - 1, row: row - 1, content });
}

async function plan(workbook: Workbook, withChanged = false): Promise<Replacement> {
  const standing = valueOf(await workbook.readReport());
  return planReplacement(await namesOf(workbook), standing, {
    arrangement: "tables",
    withChanged,
    asideEnding: " (cũ)",
  });
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
  expect(written).toMatchObject({ sheets: NAMES, limits: [], former: [] });
  expect(written.recorded.map(({ name }) => name)).toEqual(NAMES);
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
  expect(chart).toMatchObject({
    type: "BarClustered",
    properties: { "Title.Text": "Hình 1. =Hạ tầng", "DataLabels.NumberFormat": "#,##0.0" },
  });
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
  enter(excel, "Báo cáo", "A1", "sửa tay");
  const planned = await plan(workbook);
  expect(planned.kept.map(({ name }) => name)).toEqual(["Báo cáo"]);
  await regenerate(workbook);
  expect(valueOf(await workbook.readGrid("Báo cáo")).values[0]?.[0]).toBe("sửa tay");
  expect(await namesOf(workbook)).toEqual(expect.arrayContaining(["Báo cáo", "Báo cáo (2)", "Báo cáo - Bảng 1"]));
});

test("a changed sheet makes room under another name where the user agrees, and formulas follow it", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  enter(excel, "Báo cáo", "A1", "sửa tay");
  enter(excel, "Khác", "B1", "='Báo cáo'!A1");
  await regenerate(workbook, true);
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", "Báo cáo (cũ)", ...NAMES]);
  expect(valueOf(await workbook.readGrid("Khác")).formulas[0]?.[1]).toContain("Báo cáo (cũ)");
  expect(valueOf(await workbook.readGrid("Khác")).values[0]?.[1]).toBe("sửa tay");
  expect(valueOf(await workbook.readReport()).map(({ name }) => name)).toEqual(NAMES);
});

test("a sheet that formulas or names of the user's refer to is set aside though nobody changed it", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  enter(excel, "Khác", "B1", "='Báo cáo - Bảng 1'!D6");
  const { model } = excel.book;
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("CREATE_NAMED_RANGE", {
    name: "So_lieu",
    ranges: [model.getters.getRangeDataFromXc(sheetId, "'Báo cáo - Hình 1'!A1")],
  });
  await regenerate(workbook);
  expect(await namesOf(workbook)).toEqual([
    "Bảng điểm",
    "Khác",
    "Báo cáo - Bảng 1 (cũ)",
    "Báo cáo - Hình 1 (cũ)",
    ...NAMES,
  ]);
  expect(valueOf(await workbook.readGrid("Khác")).values[0]?.[1]).toBe(9.5);
});

test("sheets of the report that refer to each other go together; one that stays keeps what it refers to", async () => {
  const { workbook, excel } = open();
  const [first, second, third] = layOutSheets(REPORT);
  if (first === undefined || second === undefined || third === undefined) throw new Error("three sheets");
  const linked = {
    ...third,
    cells: [[{ formula: "='Báo cáo - Bảng 1'!D6", shown: 9.5 }]],
    numberFormats: [["0"]],
    merges: [],
    charts: [],
  };
  valueOf(await workbook.writeReport([first, second], NONE));
  valueOf(await workbook.writeReport([linked], NONE));
  expect((await plan(workbook)).setAside).toEqual([]);
  enter(excel, "Báo cáo - Hình 1", "A2", "sửa tay");
  const planned = await plan(workbook, true);
  expect(planned.replaced.map(({ name }) => name)).toEqual(["Báo cáo"]);
  expect(planned.setAside.map(({ name }) => name)).toEqual(["Báo cáo - Bảng 1 (cũ)", "Báo cáo - Hình 1 (cũ)"]);
});

test("a reference made after the preview is not broken either", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  const planned = await plan(workbook);
  enter(excel, "Khác", "B1", "='Báo cáo'!A1");
  expect(await workbook.writeReport(layOutSheets(REPORT), planned)).toEqual({
    ok: false,
    problems: [{ code: "report-changed", sheet: "Báo cáo" }],
  });
});

test("an undo gives sheets that made room their names again, and they are the report's", async () => {
  const { workbook, excel } = open();
  await regenerate(workbook);
  enter(excel, "Báo cáo", "A1", "sửa tay");
  const planned = await plan(workbook, true);
  const sheets = layOutSheets(REPORT, { taken: planned.taken, names: planned.names });
  const { former } = valueOf(await workbook.writeReport(sheets, planned));
  const [recorded] = former.filter(({ id }) => id === "report");
  if (recorded === undefined) throw new Error("nothing was remembered");
  const replaced = valueOf(await workbook.readReport());
  const back = { ...NONE, replaced, reclaimed: [{ name: "Báo cáo (cũ)", recorded }] };
  valueOf(await workbook.writeReport(layOutSheets(REPORT).slice(1), back));
  expect(await namesOf(workbook)).toEqual(["Bảng điểm", "Khác", ...NAMES]);
  expect(valueOf(await workbook.readGrid("Báo cáo")).values[0]?.[0]).toBe("sửa tay");
  expect(valueOf(await workbook.readReport()).map(({ name, isChanged }) => [name, isChanged])).toEqual([
    ["Báo cáo", true],
    ["Báo cáo - Bảng 1", false],
    ["Báo cáo - Hình 1", false],
  ]);
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
  enter(excel, "Báo cáo", "A1", "sửa tay");
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
  valueOf(await workbook.writeReport([], { ...NONE, replaced: valueOf(await workbook.readReport()) }));
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
