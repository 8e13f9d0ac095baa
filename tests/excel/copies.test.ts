import { copySheet } from "../../src/excel/sheets/copySheet";
import { fileBytes } from "../../src/excel/file/fileBytes";
import { openNew } from "../../src/excel/file/openNew";
import { openWorkbook } from "../../src/excel/openWorkbook";
import { openHostedExcel } from "./support/hostedExcel";
import { requirements } from "./support/loadOfficeJs";

afterEach(() => {
  requirements.excelApi = "1.17";
});

test("a file opens as a new workbook, byte for byte", async () => {
  const { book } = openHostedExcel();
  const opened: Uint8Array[] = [];
  book.bus.onWorkbookOpened = (bytes) => void opened.push(bytes);
  const bytes = Uint8Array.from({ length: 100_003 }, (_, index) => (index * 7) % 256);
  expect(await openNew(bytes)).toEqual({ ok: true, value: undefined });
  expect(opened).toHaveLength(1);
  expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test("an Excel before ExcelApi 1.8 opens none, and is not asked", async () => {
  const excel = openHostedExcel();
  requirements.excelApi = "1.7";
  expect(await openNew(new Uint8Array([1]))).toEqual({ ok: false, problems: [{ code: "not-opened", reason: null }] });
  expect(excel.requests).toEqual([]);
});

test("a file that no request can carry is refused in Excel's words", async () => {
  openHostedExcel();
  const outcome = await openNew(new Uint8Array(5 * 1024 * 1024));
  expect(outcome).toMatchObject({ ok: false, problems: [{ code: "not-opened" }] });
});

test("where Office.js gives no file, that is said", async () => {
  openHostedExcel();
  expect(await fileBytes()).toEqual({ ok: false, problems: [{ code: "file-not-given", reason: null }] });
});

test("a copy of a sheet stands right after it, with its cells, under a name of its own", async () => {
  openHostedExcel({
    sheets: [
      { id: "a", name: "Bảng 1", cells: { A1: "Sở Y tế", B1: "=1+1" } },
      { id: "b", name: "Khác" },
    ],
  });
  const workbook = openWorkbook();
  expect(await copySheet("Bảng 1")).toEqual({ ok: true, value: "Bảng 1 (2)" });
  expect(await copySheet("Bảng 1")).toEqual({ ok: true, value: "Bảng 1 (3)" });
  const sheets = await workbook.sheets();
  expect(sheets.ok && sheets.value.map(({ name }) => name)).toEqual(["Bảng 1", "Bảng 1 (3)", "Bảng 1 (2)", "Khác"]);
  const copy = await workbook.readGrid("Bảng 1 (2)");
  expect(copy.ok && [copy.value.values, copy.value.formulas]).toEqual([[["Sở Y tế", 2]], [[null, "=1+1"]]]);
  expect(await copySheet("Không có")).toEqual({ ok: false, problems: [{ code: "sheet-missing", sheet: "Không có" }] });
});
