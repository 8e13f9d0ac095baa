import type { SheetChart } from "../../reporting/sheets/sheetChart";
import { escapeText, plainText } from "../xml";
import type { ChartData } from "./chartData";
import { AXIS_LINE, GRID_LINES, NO_LINE, writeRun, writeTextLook } from "./chartLooks";
import { writeSeries } from "./chartSeries";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./namespaces";

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/**
 * The part of a native chart, without XML declaration; elements stand in the order of ECMA-376 part 1, 21.2. Colours are
 * spelled out, as a workbook need not have a theme. All its texts have the font of the cells that hold its categories.
 */
export function writeChart(chart: SheetChart, data: ChartData): string {
  const font = data.font(chart.categories);
  return (
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}"><c:roundedCorners val="0"/>` +
    `<c:chart>${writeTitle(chart.title, font)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${chart.form === "pie" ? writePie(chart, data) : writeBars(chart, data)}</c:plotArea>` +
    writeLegend(chart) +
    // Columns that serve charts may be hidden.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `${writeTextLook({ size: 10, font })}</c:chartSpace>`
  );
}

function writeTitle(title: string, font: string | null): string {
  const paragraphs = plainText(title)
    .split(/\r\n|\r|\n/)
    .map(
      (text) =>
        `<a:p><a:pPr>${writeRun("a:defRPr", { size: 12, bold: true, font })}</a:pPr>` +
        `<a:r>${writeRun("a:rPr", { size: 12, bold: true, font })}<a:t>${escapeText(text)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function writePie(chart: SheetChart, data: ChartData): string {
  const series = chart.series.map((one, index) => writeSeries(chart, one, index, data));
  return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function writeBars(chart: SheetChart, data: ChartData): string {
  const drawn = (as: "bars" | "points"): string =>
    chart.series
      .map((series, index) => (series.drawnAs === as ? writeSeries(chart, series, index, data) : ""))
      .join("");
  const isStacked = chart.form === "stackedBars" || chart.form === "ranges";
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  const points = drawn("points");
  return (
    `<c:barChart><c:barDir val="${chart.form === "columns" ? "col" : "bar"}"/>` +
    `<c:grouping val="${isStacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${drawn("bars")}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ""}${axes}</c:barChart>` +
    (points === ""
      ? ""
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${points}<c:marker val="1"/>${axes}</c:lineChart>`) +
    writeAxes(chart, data)
  );
}

/** Lying bars are drawn from the bottom up unless the axis is turned over; the numbers then stay below. */
function writeAxes(chart: SheetChart, data: ChartData): string {
  const isLying = chart.form !== "columns";
  const areas = chart.series.map(({ values }) => values);
  const fromZero = data.isNowhereNegative(areas) ? '<c:min val="0"/>' : "";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isLying ? "maxMin" : "minMax"}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${AXIS_LINE}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    '<c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/>${fromZero}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${isLying ? "b" : "l"}"/>${GRID_LINES}` +
    `<c:numFmt formatCode="${chart.numberFormat.includes("%") ? "0%" : "General"}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${NO_LINE}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isLying ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** A pie's slices say their names, a single series is named by the title, and the parts of a range by the text below. */
function writeLegend({ form, series }: SheetChart): string {
  if (form === "pie" || form === "ranges" || series.length < 2) return "";
  return '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}
