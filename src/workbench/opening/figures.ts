import type { Area } from "../../grid/area";
import { readCharts } from "../../xlsx/charts/readCharts";
import type { FoundChart } from "../../xlsx/charts/readCharts";
import type { XlsxFile, XlsxSheet } from "../../xlsx/xlsxFile";
import { engineDefinition } from "../host/engineChart";
import type { HostChart } from "../host/sheetExtras";

const TYPES = {
  pie: "Pie",
  columns: "ColumnClustered",
  bars: "BarClustered",
  stackedBars: "BarStacked",
  ranges: "BarStacked",
} as const;

const PAPER = "#FFFFFF";

/** The sizes of a sheet's rows and columns in the engine's form. */
interface Sizes {
  readonly rows: Readonly<Record<number, { readonly size?: number }>>;
  readonly cols: Readonly<Record<number, { readonly size?: number }>>;
}

const ROW_PIXELS = 23;
const COLUMN_PIXELS = 96;

/** A sheet's charts in the engine's form; those it cannot draw stay in the file. */
export function figuresOf(file: XlsxFile, sheet: XlsxSheet, { rows, cols }: Sizes): readonly object[] {
  return readCharts(file.parts, sheet).flatMap((chart, index) => {
    const source = sourceOf(chart);
    if (source === null) return [];
    const id = `chart:${sheet.part}:${String(index)}`;
    const { place } = chart;
    return [
      {
        id,
        tag: "chart",
        col: place.column - 1,
        row: place.row - 1,
        offset: { x: 0, y: 0 },
        width: sum(place.column - 1, place.columns, (column) => cols[column]?.size ?? COLUMN_PIXELS),
        height: sum(place.row - 1, place.rows, (row) => rows[row]?.size ?? ROW_PIXELS),
        data: { ...engineDefinition(hostChartOf(chart, source, id)), chartId: id },
      },
    ];
  });
}

/** Null where names, categories and numbers do not stand beside each other, a column each. */
function sourceOf({ categories, series }: FoundChart): HostChart["source"] | null {
  const isRegular = series.every(
    ({ name, values }, index) =>
      values.column === categories.column + 1 + index &&
      values.row === categories.row &&
      values.rows === categories.rows &&
      values.columns === 1 &&
      name.row === values.row - 1 &&
      name.column === values.column,
  );
  if (!isRegular || categories.columns !== 1) return null;
  const { row, column, rows }: Area = categories;
  return { top: row - 2, bottom: row + rows - 2, left: column - 1, right: column - 1 + series.length };
}

function hostChartOf(chart: FoundChart, source: HostChart["source"], figureId: string): HostChart {
  const { form, title, series } = chart;
  const isRanges = form === "ranges";
  return {
    figureId,
    type: TYPES[form],
    source,
    place: null,
    properties: {
      "Title.Text": title,
      "Legend.Visible": series.length > 1 && !isRanges,
      "DataLabels.ShowValue": !isRanges,
    },
    series: series.map(({ drawnAs, colors }, place) => ({
      properties:
        drawnAs === "points"
          ? { ChartType: "LineMarkers", MarkerBackgroundColor: colors[0] }
          : { "Fill.Color": isRanges && place === 0 ? PAPER : colors[0] },
      pointColors: new Map(form === "pie" ? colors.map((color, index) => [index, color] as const) : []),
    })),
  };
}

function sum(first: number, count: number, sizeOf: (index: number) => number): number {
  let pixels = 0;
  for (let index = first; index < first + count; index += 1) pixels += sizeOf(index);
  return pixels;
}
