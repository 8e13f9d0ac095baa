import type { ReportChart } from "../../../src/reporting/report/report";
import { barsOfRanges } from "../../../src/reporting/sheets/barsOfRanges";
import { layOutSheets } from "../../../src/reporting/sheets/layOutSheets";
import { REPORT } from "./support/smallReport";

const RANGES: ReportChart = {
  id: "chart:robustness:total",
  kind: "ranges",
  title: "Hình 1. Khoảng thứ hạng",
  categories: ["Sở Y tế", "Sở Nội vụ"],
  series: [
    { name: "best", values: [1, 1] },
    { name: "from", values: [1, 2] },
    { name: "median", values: [1, 4] },
    { name: "to", values: [1, 7] },
    { name: "worst", values: [3, 9] },
  ],
  measure: "count",
  decimals: 0,
  table: "robustness:total",
  altText: "…",
};

test("a range becomes bars on top of each other that begin, part and end at its ranks; the names say the ranks", () => {
  const { categories, series } = barsOfRanges(RANGES, "vi");
  expect(categories).toEqual(["Sở Y tế: 1", "Sở Nội vụ: 4 (2–7)"]);
  const [gap, lower, upper] = series.map(({ values }) => values.map(Number));
  expect(gap).toEqual([0.5, 1.5]);
  expect(gap?.map((from, unit) => from + (lower?.[unit] ?? 0))).toEqual([1, 4]);
  expect(gap?.map((from, unit) => from + (lower?.[unit] ?? 0) + (upper?.[unit] ?? 0))).toEqual([1.5, 7.5]);
});

test("other charts stay what they are", () => {
  const bars: ReportChart = { ...RANGES, kind: "years" };
  expect(barsOfRanges(bars, "vi")).toBe(bars);
});

test("on a sheet the chart stands over these numbers", () => {
  const sheets = layOutSheets({ ...REPORT, parts: [{ kind: "chart", chart: RANGES }] });
  const [chart] = sheets.flatMap(({ charts }) => charts);
  const sheet = sheets.find(({ charts }) => charts.length > 0);
  expect(chart).toMatchObject({ form: "ranges", categories: { rows: 2 } });
  expect(chart?.series).toHaveLength(3);
  const { row, column } = chart?.categories ?? { row: 1, column: 1 };
  expect(sheet?.cells.slice(row - 1, row + 1).map((cells) => cells.slice(column - 1, column + 3))).toEqual([
    ["Sở Y tế: 1", 0.5, 0.5, 0.5],
    ["Sở Nội vụ: 4 (2–7)", 1.5, 2.5, 3.5],
  ]);
});
