import type { ReportChart } from "../../../src/reporting/report/report";
import { labelFormatOf } from "../../../src/reporting/sheets/labelFormatOf";

const WIDTH = 120;
const STACKED: ReportChart = {
  id: "stacked:total",
  kind: "stacked",
  title: "Hình 1. Tổng điểm của từng đơn vị theo tiêu chí",
  categories: ["Sở Y tế"],
  series: [60, 36, 3, 1].map((value, index) => ({ name: `Tiêu chí ${String(index + 1)}`, values: [value] })),
  measure: "points",
  decimals: 2,
  table: "ranking",
  altText: "",
};

test("parts that are too narrow for their number show none, so that no number stands on another", () => {
  expect(labelFormatOf(STACKED, WIDTH)).toBe('[<36]"";#,##0.00');
  expect(labelFormatOf({ ...STACKED, decimals: 0 }, 240)).toBe('[<3]"";#,##0');
});

test("where all numbers have room, or bars stand beside each other, each is shown", () => {
  expect(labelFormatOf({ ...STACKED, series: STACKED.series.slice(0, 2) }, WIDTH)).toBe("#,##0.00");
  expect(labelFormatOf({ ...STACKED, kind: "years" }, WIDTH)).toBe("#,##0.00");
});

test("a chart whose parts all are too narrow shows no number", () => {
  const series = Array.from({ length: 100 }, (_, index) => ({ name: String(index), values: [1] }));
  expect(labelFormatOf({ ...STACKED, series }, WIDTH)).toBe('"";"";""');
});
