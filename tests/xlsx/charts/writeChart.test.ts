import { looksOf } from "../../../src/reporting/sheets/chartLooks";
import type { SheetChart, SheetChartSeries } from "../../../src/reporting/sheets/sheetChart";
import { ChartData } from "../../../src/xlsx/charts/chartData";
import { writeChart } from "../../../src/xlsx/charts/writeChart";
import type { CellEdit } from "../../../src/xlsx/edits";
import { parseXml } from "../../../src/xlsx/xml";
import type { XmlElement } from "../../../src/xlsx/xml";
import { misplaced } from "../../support/elementOrder";
import { area, chartOf } from "../../support/sheetToWrite";

const CELLS: readonly CellEdit[] = [
  { row: 1, column: 2, content: "Năm 2020" },
  { row: 1, column: 3, content: 2019 },
  { row: 2, column: 1, content: "Sở Y tế", style: { font: { name: "Times New Roman" } } },
  { row: 3, column: 1, content: "A & B <C>" },
  { row: 2, column: 2, content: { formula: "=1+8.5" }, shown: 9.5 },
  { row: 3, column: 2 },
  { row: 2, column: 3, content: 8 },
  { row: 3, column: 3, content: 7.25 },
];

const BARS: SheetChartSeries = {
  ...{ name: area(1, 2), values: area(2, 2, 2), drawnAs: "bars" },
  ...{ colors: ["#1F4E79"], pattern: "solid" },
};
const TWO: SheetChart["series"] = [
  BARS,
  { name: area(1, 3), values: area(2, 3, 2), drawnAs: "bars", colors: ["#9DC3E6"], pattern: "upward" },
];

function write(chart: SheetChart, cells = CELLS): XmlElement {
  return parseXml("chart1.xml", writeChart(chart, new ChartData("Bảng 1 của 'tỉnh' A", cells)));
}

/** All elements of a name, in document order. */
function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function values(element: XmlElement, name: string): readonly (string | undefined)[] {
  return all(element, name).map(({ attributes }) => attributes.val);
}

const FORMS: readonly SheetChart[] = [
  chartOf("pie"),
  chartOf("bars", { series: TWO }),
  chartOf("stackedBars", { series: TWO }),
  chartOf("columns", { series: TWO.map((series, index) => ({ ...series, drawnAs: index === 0 ? "bars" : "points" })) }),
];

test.each(FORMS)("a chart of the form $form has its elements in the order of the format", (chart) => {
  expect(misplaced("chart1.xml", writeChart(chart, new ChartData("Bảng 1", CELLS)))).toEqual([]);
});

test("series refer to the cells of the sheet and keep what stands there, gaps included", () => {
  const chart = write(chartOf("bars", { series: TWO }));
  expect(all(chart, "f").map(({ text }) => text)).toEqual(
    ["$B$1", "$A$2:$A$3", "$B$2:$B$3", "$C$1", "$A$2:$A$3", "$C$2:$C$3"].map(
      (cells) => `'Bảng 1 của ''tỉnh'' A'!${cells}`,
    ),
  );
  const caches = all(chart, "numCache").map((cache) =>
    all(cache, "pt").map(({ attributes, children }) => [attributes.idx, children[0]?.text]),
  );
  expect(caches).toEqual([
    [["0", "9.5"]],
    [
      ["0", "8"],
      ["1", "7.25"],
    ],
  ]);
  expect(values(all(chart, "numCache")[0] ?? chart, "ptCount")).toEqual(["2"]);
  const names = all(chart, "strCache").map((cache) => all(cache, "v").map(({ text }) => text));
  expect(names).toEqual([["Năm 2020"], ["Sở Y tế", "A & B <C>"], ["2019"], ["Sở Y tế", "A & B <C>"]]);
});

test("lying bars stand in the order of the cells, from zero on", () => {
  const chart = write(chartOf("stackedBars", { series: TWO }));
  expect(values(chart, "orientation")).toEqual(["maxMin", "minMax"]);
  expect(values(chart, "min")).toEqual(["0"]);
  expect(values(chart, "grouping")).toEqual(["stacked"]);
  expect(values(chart, "overlap")).toEqual(["100"]);
});

test("bars below zero are not cut off", () => {
  const cells = CELLS.map((cell) => (cell.content === 8 ? { ...cell, content: -8 } : cell));
  expect(values(write(chartOf("bars", { series: TWO }), cells), "min")).toEqual([]);
});

test("every mark shows its number, and a slice its name as well", () => {
  for (const chart of FORMS) {
    const written = write(chart);
    expect(new Set(values(written, "showVal"))).toEqual(new Set(["1"]));
    expect(new Set(values(written, "showCatName"))).toEqual(new Set([chart.form === "pie" ? "1" : "0"]));
  }
});

test("series differ without colour: by pattern, points by shape", () => {
  const patterns = all(write(chartOf("bars", { series: TWO })), "pattFill").map(({ attributes }) => attributes.prst);
  expect(patterns).toEqual(["wdUpDiag"]);
  const twelve = Array.from({ length: 12 }, (_, index) => ({ ...BARS, ...looksOf("stacked", index, 2) }));
  const drawn = all(write(chartOf("stackedBars", { series: twelve })), "pattFill").map(
    ({ attributes }) => attributes.prst,
  );
  expect(new Set(drawn).size).toBe(11);
  const points = TWO.map((series) => ({ ...series, drawnAs: "points" as const }));
  const symbols = values(write(chartOf("columns", { series: points })), "symbol");
  expect(new Set(symbols).size).toBe(2);
  expect(values(write(chartOf("pie")), "idx").slice(1, 3)).toEqual(["0", "1"]);
});

test("points on one line, as a maximum throughout, have no numbers; those of other points do not stand on each other", () => {
  const rows = 7;
  const cells: CellEdit[] = Array.from({ length: rows }, (_, index) => [
    { row: 2 + index, column: 1, content: `Tiêu chí ${String(index)}` },
    { row: 2 + index, column: 2, content: 1 },
    { row: 2 + index, column: 3, content: 0.5 + index / 100 },
  ]).flat();
  const pointsIn = (column: number): SheetChartSeries => ({
    ...BARS,
    name: area(1, column),
    values: area(2, column, rows),
    drawnAs: "points",
  });
  const profile = (count: number): XmlElement =>
    write(chartOf("columns", { categories: area(2, 1, count), series: [pointsIn(2), pointsIn(3)] }), cells);
  expect(all(profile(rows), "ser").map((series) => all(series, "dLbls").length)).toEqual([0, 1]);
  const rotated = (chart: XmlElement): readonly unknown[] =>
    all(chart, "dLbls").flatMap((labels) => all(labels, "bodyPr").map(({ attributes }) => attributes.rot));
  expect(rotated(profile(rows))).toEqual(["-5400000"]);
  expect(rotated(profile(3))).toEqual([]);
});

test("a title is plain text, its lines kept", () => {
  const chart = write(chartOf("pie", { title: "=1+1 <b>&\u0007\ndòng hai" }));
  expect(all(chart, "t").map(({ text }) => text)).toEqual(["=1+1 <b>& ", "dòng hai"]);
});

test("texts have the font of the cells, and none where those have none", () => {
  expect(new Set(all(write(chartOf("pie")), "latin").map(({ attributes }) => attributes.typeface))).toEqual(
    new Set(["Times New Roman"]),
  );
  expect(all(write(chartOf("pie"), []), "latin")).toEqual([]);
});

test("hidden columns are drawn, and shares have an axis in percent", () => {
  const chart = write(chartOf("bars", { numberFormat: "0.0%" }));
  expect(values(chart, "plotVisOnly")).toEqual(["0"]);
  expect(
    all(chart, "valAx")
      .flatMap((axis) => all(axis, "numFmt"))
      .map(({ attributes }) => attributes.formatCode),
  ).toEqual(["0%"]);
});

test("ranges leave a gap before their bars, with neither numbers nor a legend", () => {
  const ranges = chartOf("ranges", { series: TWO });
  expect(misplaced("chart1.xml", writeChart(ranges, new ChartData("Bảng 1", CELLS)))).toEqual([]);
  const chart = write(ranges);
  const [gap, bar] = all(chart, "ser");
  const fills = (series: XmlElement | undefined): readonly string[] =>
    (series?.children.find(({ name }) => name === "spPr")?.children ?? []).map(({ name }) => name);
  expect(fills(gap)[0]).toBe("noFill");
  expect(fills(bar)[0]).not.toBe("noFill");
  expect(values(chart, "grouping")).toEqual(["stacked"]);
  expect(all(chart, "dLbls")).toEqual([]);
  expect(all(chart, "legend")).toEqual([]);
});
