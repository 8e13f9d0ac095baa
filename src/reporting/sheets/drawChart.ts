import type { ReportChart } from "../report/report";
import { formOf, looksOf } from "./chartLooks";
import { labelFormatOf } from "./labelFormatOf";
import { numberFormatOf } from "./numberFormatOf";
import type { SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetToWrite";
import type { TableFormulas } from "./tableFormulas";
import { widthOf } from "./textSize";

/** Rows of the default height under each of a chart's lying bars, so that it and its name are read. */
const ROWS_OF_STACK = 1.5;
const ROWS_OF_BAR = 0.9;
/** What the title and the scale take, and a line of the legend; rows of the default height. */
const ROWS_AROUND = 6;
const ROWS_OF_LEGEND = 0.9;
/** What a name of the legend has before and behind it, in characters. */
const AROUND_NAME = 4;

/** Rows of the default height that a chart covers: enough for each of its lying bars to be read, and for the numbers beside it. */
function chartRows({ kind, categories, series }: ReportChart, width: number): number {
  const numbers = categories.length + 2;
  if (kind === "shares" || kind === "profile") return Math.max(20, numbers);
  const bars = kind === "years" ? series.length * ROWS_OF_BAR : ROWS_OF_STACK;
  const longest = Math.max(1, ...series.map(({ name }) => widthOf(name) + AROUND_NAME));
  const legend = Math.ceil(series.length / Math.max(1, Math.floor(width / longest)));
  return Math.max(20, numbers, Math.ceil(categories.length * bars + legend * ROWS_OF_LEGEND) + ROWS_AROUND);
}

interface ChartDrawing {
  /** Columns from A on that it covers. */
  readonly columns: number;
  /** Of them all, in characters. */
  readonly width: number;
  /** Where the numbers that it shows are put: heading, series names, and a row a category; 1-based. */
  readonly numbers: { readonly row: number; readonly column: number };
  readonly numbersHeading: string;
  readonly categoryHeading: string;
  /** The live formulas of the numbers whose first category stands in this row; null: values. */
  readonly formulasAt: (row: number) => TableFormulas | null;
  /** The first column of helper formulas. */
  readonly helperColumn: number;
}

/** Draws a chart in the draft's next rows, over numbers of its own on the same sheet. A number that is unknown leaves a gap. */
export function drawChart(draft: SheetDraft, chart: ReportChart, drawing: ChartDrawing): void {
  const { categories, series } = chart;
  const { row, column } = drawing.numbers;
  const top = draft.nextRow;
  const bottom = top + chartRows(chart, drawing.width);
  const numberFormat = numberFormatOf({ kind: chart.measure, decimals: chart.decimals });
  draft.put(row, column, { content: drawing.numbersHeading });
  draft.put(row + 1, column, { content: drawing.categoryHeading });
  const formulas = drawing.formulasAt(row + 2);
  const contentAt = (index: number, place: number, value: string | number | null): SheetCell => {
    const formula = formulas?.cells[index]?.[place] ?? null;
    return formula === null ? value : { formula, shown: value ?? "#N/A" };
  };
  for (const [index, name] of categories.entries()) {
    draft.put(row + 2 + index, column, { content: contentAt(index, 0, name) });
  }
  for (const [place, { name, values }] of series.entries()) {
    draft.put(row + 1, column + 1 + place, { content: name });
    for (const index of categories.keys()) {
      const content = contentAt(index, place + 1, values[index] ?? null);
      draft.put(row + 2 + index, column + 1 + place, { content, numberFormat });
    }
  }
  formulas?.helpers.forEach((contents, index) => {
    contents.forEach((content, offset) => {
      draft.putBeside(row + 2 + index, drawing.helperColumn + offset, { content });
    });
  });
  draft.look({ row, column, rows: 2, columns: series.length + 1 }, { bold: true });
  const places = { row: row + 2, column, rows: categories.length, columns: 1 };
  draft.charts.push({
    id: chart.id,
    form: formOf(chart.kind),
    title: chart.title,
    altText: chart.altText,
    categories: places,
    series: series.map((_, place) => ({
      name: { row: row + 1, column: column + 1 + place, rows: 1, columns: 1 },
      values: { ...places, column: column + 1 + place },
      ...looksOf(chart.kind, place, categories.length),
    })),
    numberFormat: labelFormatOf(chart, drawing.width),
    place: { row: top, column: 1, rows: bottom - top, columns: drawing.columns },
  });
  draft.nextRow = Math.max(draft.nextRow, bottom);
}
