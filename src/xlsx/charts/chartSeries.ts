import type { SheetChart, SheetChartSeries } from "../../reporting/sheets/sheetChart";
import { writeAttributes } from "../xml";
import type { ChartData } from "./chartData";
import { LABEL_BACKGROUND, NO_FILL, writeFill, writePoints } from "./chartLooks";

type LabelPlace = "outEnd" | "ctr" | "inBase" | "bestFit" | "t" | "r";

/** One series of a bar chart, of points over it, or of a pie; `index` is its place among all series of the chart. */
export function writeSeries(chart: SheetChart, series: SheetChartSeries, index: number, data: ChartData): string {
  const isPie = chart.form === "pie";
  const isPoints = series.drawnAs === "points" && !isPie;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${data.texts(series.name)}</c:tx>` +
    (isPie ? writeSlices(series, data) : isPoints ? pointsOf(chart, series) : barsOf(chart, series, index)) +
    (isLabelled(chart, series, data) ? writeLabels(chart, series) : "") +
    `<c:cat>${data.texts(chart.categories)}</c:cat><c:val>${data.numbers(series.values, chart.numberFormat)}</c:val>` +
    (isPoints ? '<c:smooth val="0"/>' : "") +
    "</c:ser>"
  );
}

function barsOf({ form }: SheetChart, { colors, pattern }: SheetChartSeries, index: number): string {
  if (form === "ranges" && index === 0) return `${NO_FILL}<c:invertIfNegative val="0"/>`;
  return `${writeFill(colors[0], pattern)}<c:invertIfNegative val="0"/>`;
}

function pointsOf(chart: SheetChart, series: SheetChartSeries): string {
  const points = chart.series.filter(({ drawnAs }) => drawnAs === "points");
  return writePoints(points.indexOf(series));
}

function writeSlices({ colors, pattern, values }: SheetChartSeries, data: ChartData): string {
  const slices = Array.from({ length: data.count(values) }, (_, slice) => {
    const fill = writeFill(colors[slice % Math.max(1, colors.length)], pattern);
    return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/>${fill}</c:dPt>`;
  });
  return slices.join("");
}

/** Parts of a range are read from the names; points on one line, such as a maximum of 100 % throughout, from the scale. */
function isLabelled({ form }: SheetChart, { drawnAs, values }: SheetChartSeries, data: ChartData): boolean {
  return form !== "ranges" && !(drawnAs === "points" && data.areAllEqual(values));
}

/** Beside more upright marks lying numbers would stand on each other. */
const MOST_LYING = 6;
const UPRIGHT =
  '<c:txPr><a:bodyPr rot="-5400000" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>';

/** The number on every mark; a slice says its name as well, so that no legend is needed to read it. */
function writeLabels(chart: SheetChart, series: SheetChartSeries): string {
  const isPie = chart.form === "pie";
  return (
    `<c:dLbls><c:numFmt${writeAttributes({ formatCode: chart.numberFormat, sourceLinked: 0 })}/>` +
    (isPie ? "" : LABEL_BACKGROUND) +
    (chart.form === "columns" && chart.categories.rows > MOST_LYING ? UPRIGHT : "") +
    `<c:dLblPos val="${labelPlace(chart, series)}"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    `<c:showCatName val="${isPie ? 1 : 0}"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>` +
    (isPie ? '<c:separator>: </c:separator><c:showLeaderLines val="1"/>' : "") +
    "</c:dLbls>"
  );
}

/** Bars under points are labelled at their foot, where no point hides the number. */
function labelPlace({ form, series }: SheetChart, { drawnAs }: SheetChartSeries): LabelPlace {
  if (form === "pie") return "outEnd";
  if (form === "stackedBars") return "ctr";
  if (drawnAs === "points") return "t";
  return series.some((other) => other.drawnAs === "points") ? "inBase" : "outEnd";
}
