import type { Model, Zone } from "@odoo/o-spreadsheet";
import { addressOf } from "./cells/cellRange";
import type { HostChart, HostSeries } from "./sheetExtras";

/** The engine's definition of a chart. */
export function engineDefinition({ type, source, properties, series }: HostChart): object {
  const { top, bottom, left } = source;
  const column = (index: number, first: number): string =>
    addressOf({ top: first, bottom, left: left + index, right: left + index });
  const title = properties["Title.Text"];
  const common = {
    title: { text: typeof title === "string" ? title : "", bold: true },
    legendPosition: properties["Legend.Visible"] === false ? "none" : "bottom",
    showValues: properties["DataLabels.ShowValue"] === true,
    dataSource: {
      type: "range",
      dataSets: series.map((_, index) => ({ dataSetId: String(index), dataRange: column(index + 1, top) })),
      dataSetsHaveTitle: true,
      labelRange: column(0, top),
    },
    dataSetStyles: Object.fromEntries(series.map((each, index) => [String(index), styleOf(each)])),
    humanize: false,
  };
  if (type === "Pie") {
    const colors = series[0]?.pointColors ?? new Map<number, string>();
    return { ...common, type: "pie", legendPosition: "right", slicesColors: [...colors.values()] };
  }
  if (series.some(isPoints)) return { ...common, type: "combo" };
  return { ...common, type: "bar", stacked: type.endsWith("Stacked"), horizontal: type.startsWith("Bar") };
}

function styleOf(series: HostSeries): object {
  const { "Fill.Color": color } = series.properties;
  const shown = isPoints(series) ? series.properties.MarkerBackgroundColor : color;
  return {
    ...(typeof shown === "string" && { backgroundColor: shown }),
    ...(isPoints(series) ? { type: "line" } : { type: "bar" }),
  };
}

export function isPoints({ properties }: HostSeries): boolean {
  return properties.ChartType === "LineMarkers";
}

/** Where the engine is to draw it, and how large, in its pixels. */
export function enginePlace({ getters }: Model, sheetId: string, place: Zone | null): object {
  if (place === null) return { col: 0, row: 0, offset: { x: 0, y: 0 }, size: { width: 480, height: 288 } };
  const sum = (dimension: "COL" | "ROW", first: number, last: number): number => {
    let pixels = 0;
    for (let index = first; index <= last; index += 1) {
      pixels += dimension === "COL" ? getters.getColSize(sheetId, index) : getters.getRowSize(sheetId, index);
    }
    return pixels;
  };
  return {
    col: place.left,
    row: place.top,
    offset: { x: 0, y: 0 },
    size: { width: sum("COL", place.left, place.right), height: sum("ROW", place.top, place.bottom) },
  };
}
