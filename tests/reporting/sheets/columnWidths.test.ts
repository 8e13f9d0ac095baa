import type { ReportColumn, ReportTable } from "../../../src/reporting/report/report";
import { columnWidths, roomyWidths } from "../../../src/reporting/sheets/columnWidths";
import { heightOf } from "../../../src/reporting/sheets/textSize";
import { fc } from "../../support/properties";

const LONG = "Thông tin tuyên truyền, phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách";

function tableOf(...headings: readonly (readonly string[])[]): ReportTable {
  const columns = headings.map((heading, index): ReportColumn => ({
    id: `points:${String(index)}`,
    heading,
    kind: "points",
    decimals: 2,
  }));
  return { id: "criterion:a", title: "Bảng 5", columns, rows: [], notes: [] };
}

const THREE_LINES = heightOf("a\na\na", 20);

test("a long name is set in three lines where the page has room, alone or over two years", () => {
  const [width = 0] = roomyWidths(tableOf([LONG]));
  expect(heightOf(LONG, width)).toBeLessThanOrEqual(THREE_LINES);
  const [now = 0, before = 0] = roomyWidths(tableOf([LONG, "Năm 2020"], [LONG, "Năm 2019"]));
  expect(now).toBe(before);
  expect(heightOf(LONG, now + before)).toBeLessThanOrEqual(THREE_LINES);
});

test("a table of few columns is wide enough for its title and notes, its running number no wider than it needs", () => {
  const table = tableOf(["TT"], ["Số đơn vị"], ["Tỷ lệ"]);
  const columns = table.columns.map((column, index) => (index === 0 ? { ...column, kind: "order" as const } : column));
  const [order, ...others] = roomyWidths({ ...table, columns });
  expect(order).toBe(columnWidths(table)[0]);
  expect(others.reduce((sum, width) => sum + width, 0)).toBeGreaterThanOrEqual(40);
});

test("columns never grow narrower, nor a table wider than the page for its headings' sake", () => {
  const words = fc.array(fc.constantFrom("Cung", "cấp", "thông", "tin", "nghiêng"), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), (headings) => {
      const table = tableOf(...headings.map((heading) => [heading.join(" ")]));
      const [narrow, roomy] = [columnWidths(table), roomyWidths(table)];
      roomy.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(narrow[index] ?? 0));
      const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
      expect(sum(roomy)).toBeLessThanOrEqual(Math.max(110 + roomy.length, sum(narrow)));
    }),
  );
});
