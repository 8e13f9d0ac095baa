import type { Area } from "../../grid/area";
import type { SheetChart, SheetChartSeries } from "../../reporting/sheets/sheetChart";
import { rangeOf } from "../sheet";
import { isExcelApiSupported } from "../support";

const TYPES = {
  pie: "Pie",
  columns: "ColumnClustered",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  ranges: "BarStacked",
} as const satisfies Readonly<Record<SheetChart["form"], string>>;

const MARKERS = ["Diamond", "Triangle", "Circle", "Square"] as const;
const INK = "#262626";
const PAPER = "#FFFFFF";

/** Adds a native chart over cells that are on the sheet by now; its texts are entered as texts. */
export function addChart(sheet: Excel.Worksheet, chart: SheetChart): void {
  const made = sheet.charts.add(TYPES[chart.form], rangeOf(sheet, sourceOf(chart)), "Columns");
  made.name = chart.id;
  made.title.text = chart.title;
  made.title.format.font.size = 14;
  made.title.format.font.bold = true;
  const { place } = chart;
  made.setPosition(cellOf(sheet, place.row, place.column), cellOf(sheet, lastRow(place), lastColumn(place)));
  const isPie = chart.form === "pie";
  const isRanges = chart.form === "ranges";
  made.legend.visible = chart.series.length > 1 && !isRanges;
  made.legend.position = "Bottom";
  const { dataLabels } = made;
  dataLabels.showValue = !isRanges;
  dataLabels.showCategoryName = isPie;
  if (isPie) dataLabels.separator = ": ";
  if (isExcelApiSupported(8)) dataLabels.numberFormat = chart.numberFormat;
  dataLabels.format.fill.setSolidColor(PAPER);
  dataLabels.format.font.color = INK;
  if (chart.form !== "pie" && chart.form !== "columns") made.axes.categoryAxis.reversePlotOrder = true;
  for (const [index, series] of chart.series.entries()) giveLook(made.series.getItemAt(index), chart, series, index);
}

/** What Excel makes a chart of: names in the first row, categories in the first column, numbers beside. */
function sourceOf({ categories, series }: SheetChart): Area {
  const areas = [categories, ...series.flatMap(({ name, values }) => [name, values])];
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map(lastRow)) - row + 1,
    columns: Math.max(...areas.map(lastColumn)) - column + 1,
  };
}

function giveLook(made: Excel.ChartSeries, chart: SheetChart, series: SheetChartSeries, index: number): void {
  const [color = INK] = series.colors;
  if (chart.form === "pie") {
    for (const [slice, shade] of series.colors.entries()) {
      const { format } = made.points.getItemAt(slice);
      format.fill.setSolidColor(shade);
      format.border.color = INK;
    }
    return;
  }
  if (series.drawnAs === "points") {
    made.chartType = "LineMarkers";
    made.format.line.lineStyle = "None";
    made.markerStyle = MARKERS[index % MARKERS.length] ?? MARKERS[0];
    made.markerSize = 9;
    made.markerBackgroundColor = color;
    made.markerForegroundColor = INK;
    return;
  }
  const isGap = chart.form === "ranges" && index === 0;
  made.format.fill.setSolidColor(isGap ? PAPER : color);
  made.format.line.color = isGap ? PAPER : INK;
  if (chart.form !== "columns") made.gapWidth = 50;
}

function cellOf(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeOf(sheet, { row, column, rows: 1, columns: 1 });
}

function lastRow({ row, rows }: Area): number {
  return row + rows - 1;
}

function lastColumn({ column, columns }: Area): number {
  return column + columns - 1;
}
