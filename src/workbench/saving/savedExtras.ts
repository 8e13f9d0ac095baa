import type { Model, Zone } from "@odoo/o-spreadsheet";
import { parseAddress } from "../../grid/address";
import type { Area } from "../../grid/area";
import type { SheetChart, SheetChartSeries } from "../../reporting/sheets/sheetChart";
import type { PageSetUp } from "../../reporting/sheets/sheetToWrite";
import type { NewSheet } from "../../xlsx/edits";
import type { NumberFormats } from "../engine/numberFormats";
import { isPoints } from "../host/engineChart";
import type { HostChart, HostSeries, SheetExtras } from "../host/sheetExtras";

const FORMS: Readonly<Record<string, SheetChart["form"]>> = {
  Pie: "pie",
  ColumnClustered: "columns",
  BarClustered: "bars",
  BarStacked: "stackedBars",
};

/** What a file keeps of a new sheet's charts, page set-up and hidden columns. */
export function savedExtras(
  model: Model,
  sheetId: string,
  extras: SheetExtras | undefined,
  formats: NumberFormats,
): Pick<NewSheet, "charts" | "page" | "hiddenColumns"> {
  const { getters } = model;
  const drawn = new Set(getters.getFigures(sheetId).map(({ id }) => id));
  const charts = (extras?.charts ?? []).filter(({ figureId }) => drawn.has(figureId));
  const page = extras === undefined ? null : pageOf(extras.page);
  const columns = Array.from({ length: getters.getNumberCols(sheetId) }, (_, index) => index);
  return {
    charts: charts.flatMap((chart) => {
      const { top, left } = chart.source;
      const ofCells = formats.toExcel(getters.getCell({ sheetId, row: top + 1, col: left + 1 })?.format);
      const ofLabels = textOf(chart.properties["DataLabels.NumberFormat"]);
      return chartOf(chart, ofLabels === "" ? ofCells : ofLabels);
    }),
    ...(page !== null && { page }),
    hiddenColumns: columns.filter((column) => getters.isColHidden(sheetId, column)).map((column) => column + 1),
  };
}

function chartOf(chart: HostChart, numberFormat: string): readonly SheetChart[] {
  const { source, place, properties, series } = chart;
  const form = formOf(chart);
  if (form === undefined || place === null) return [];
  const title = textOf(properties["Title.Text"]);
  const columnAt = (column: number, top: number, bottom: number): Area =>
    areaOf({ top, bottom, left: column, right: column });
  return [
    {
      id: textOf(properties.Name),
      form,
      title,
      altText: title,
      categories: columnAt(source.left, source.top + 1, source.bottom),
      series: series.map((each, index): SheetChartSeries => {
        const column = source.left + 1 + index;
        return {
          name: columnAt(column, source.top, source.top),
          values: columnAt(column, source.top + 1, source.bottom),
          drawnAs: isPoints(each) ? "points" : "bars",
          colors: colorsOf(each),
          pattern: "solid",
        };
      }),
      numberFormat,
      place: areaOf(place),
    },
  ];
}

/** Bars on top of each other without numbers are ranges. */
function formOf({ type, properties }: HostChart): SheetChart["form"] | undefined {
  const form = FORMS[type];
  return form === "stackedBars" && properties["DataLabels.ShowValue"] === false ? "ranges" : form;
}

function colorsOf({ properties, pointColors }: HostSeries): readonly string[] {
  if (pointColors.size > 0) return [...pointColors].sort(([one], [other]) => one - other).map(([, color]) => color);
  const color = properties["Fill.Color"] ?? properties.MarkerBackgroundColor;
  return typeof color === "string" ? [color] : [];
}

/** Null where the add-in set up no page. */
function pageOf(page: Readonly<Record<string, unknown>>): PageSetUp | null {
  if (page.Orientation === undefined) return null;
  const points = (name: string): number => (typeof page[name] === "number" ? page[name] : 0);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(textOf(page.PrintTitleRows));
  const zoom = page.Zoom as { readonly verticalFitToPages?: number } | undefined;
  return {
    orientation: page.Orientation === "Landscape" ? "landscape" : "portrait",
    onePage: zoom?.verticalFitToPages === 1,
    repeatedRows: rows === null ? null : { first: Number(rows[1]), last: Number(rows[2]) },
    printArea: parseAddress(textOf(page.PrintArea)),
    margins: {
      top: points("TopMargin"),
      bottom: points("BottomMargin"),
      left: points("LeftMargin"),
      right: points("RightMargin"),
    },
    footer: textOf(page.CenterFooter),
  };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function areaOf({ top, left, bottom, right }: Zone): Area {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
