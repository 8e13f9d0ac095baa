import type { ReportRow, ReportTable } from "../../../src/reporting/report/report";
import { layOutSheets } from "../../../src/reporting/sheets/layOutSheets";
import { REPORT, TABLE } from "./support/smallReport";

function isOnePage(units: number, name = "Sở Y tế", notes: readonly string[] = []): boolean {
  const rows = Array.from({ length: units }, (_, index): ReportRow => ({
    kind: "unit",
    unitRow: index + 2,
    cells: TABLE.columns.map(({ id, kind }) => ({ value: id === "unit" ? name : kind === "text" ? "Mức I" : 1 })),
  }));
  const table: ReportTable = { ...TABLE, rows, notes };
  const sheet = layOutSheets({ ...REPORT, parts: [{ kind: "table", table }] }).find(({ id }) => id === TABLE.id);
  return sheet?.page.onePage ?? false;
}

test("a table of twenty units stays on one page with its notes, also where names take two lines each", () => {
  expect(isOnePage(20, "Sở Y tế", ["KXH: Không xếp hạng.", "CNTT: Công nghệ thông tin."])).toBe(true);
  expect(isOnePage(10, "Ban Quản lý dự án Đầu tư xây dựng các công trình giao thông tỉnh")).toBe(true);
});

test("a long table goes on over pages instead of being printed too small to be read", () => {
  expect(isOnePage(40)).toBe(false);
  expect(isOnePage(25, "Ban Quản lý dự án Đầu tư xây dựng các công trình giao thông tỉnh và khu kinh tế")).toBe(false);
});
