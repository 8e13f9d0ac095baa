import type { Report, ReportPart, ReportSentence, ReportTable } from "../report/report";
import { reportSheetWords } from "../../locales/reportSheetWords";
import { barsOfRanges } from "./barsOfRanges";
import { columnWidths, roomyWidths } from "./columnWidths";
import { drawChart } from "./drawChart";
import { drawTable } from "./drawTable";
import type { DrawnTable } from "./drawTable";
import { drawText } from "./drawText";
import { fitsOnePage } from "./fitsOnePage";
import { REPORT_PAGE } from "./reportPage";
import { SheetDraft } from "./sheetDraft";
import type { SheetToWrite } from "./sheetToWrite";
import type { LiveFormulas, TableFormulas, TablePlace } from "./tableFormulas";

/** What stands on one sheet, from the top down. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly ReportPart[];
  /** The last line; null: none. */
  readonly stamp: string | null;
  readonly onePage: boolean;
}

/** Characters of the columns of a sheet without tables: of texts alone, and under charts. */
const TEXT_WIDTHS = [120];
const CHART_WIDTHS = Array.from({ length: 8 }, () => 15);
const NUMBERS_WIDTH = 14;

const SIZES = { 1: 15, 2: 13, 3: 12 } as const;

/** Draws one sheet of a report. */
export function layOutPage(page: Page, report: Pick<Report, "language">, formulas: LiveFormulas | null): SheetToWrite {
  const words = reportSheetWords(report.language);
  const draft = new SheetDraft();
  const tables = page.parts.flatMap((part) => (part.kind === "table" ? [part.table] : []));
  const charts = page.parts.flatMap((part) =>
    part.kind === "chart" ? [barsOfRanges(part.chart, report.language)] : [],
  );
  const widths = tables.length > 0 ? widthsOf(tables) : charts.length > 0 ? CHART_WIDTHS : TEXT_WIDTHS;
  const columns = widths.length;
  const frame = { columns, width: widths.reduce((sum, width) => sum + width, 0) };
  const numbersColumn = columns + 2;
  const numbersColumns = charts.reduce((most, { series }) => Math.max(most, series.length + 1), 0);
  const helperColumn = numbersColumn + (numbersColumns === 0 ? 0 : numbersColumns + 1);
  let helpers = 0;
  const drawn: DrawnTable[] = [];
  const isAlone = page.parts.length === 1;
  const live = new Set<ReportPart>();
  const write = (
    part: ReportPart,
    ask: (place: TablePlace) => TableFormulas | null | undefined,
    row: number,
    column: number,
  ): TableFormulas | null => {
    const written = ask({ sheet: page.name, row, column, helperColumn }) ?? null;
    if (written !== null) live.add(part);
    helpers = Math.max(helpers, written?.helpers[0]?.length ?? 0);
    return written;
  };
  for (const part of page.parts) {
    switch (part.kind) {
      case "heading":
        drawText(draft, part.text, frame, { bold: true, fontSize: SIZES[part.level] });
        break;
      case "sentences":
        for (const sentence of part.sentences) drawSentence(draft, sentence, frame);
        break;
      case "table": {
        const formulasAt = (row: number): TableFormulas | null =>
          write(part, (place) => formulas?.ofTable(part.table, place), row, 1);
        drawn.push(
          drawTable(draft, part.table, { widths, frame, notesHeading: words.notes, formulasAt, helperColumn }),
        );
        break;
      }
      case "chart": {
        const chart = barsOfRanges(part.chart, report.language);
        drawChart(draft, chart, {
          ...frame,
          numbers: { row: draft.nextRow, column: numbersColumn },
          numbersHeading: words.chartNumbers(chart.title),
          categoryHeading: words.category,
          // Helpers of more units than are shown would run into those of what stands below.
          formulasAt: (row) =>
            isAlone ? write(part, (place) => formulas?.ofChart(chart, place), row, numbersColumn) : null,
          helperColumn,
        });
        drawText(draft, chart.altText, frame, { italic: true });
        break;
      }
    }
    if (formulas !== null && (part.kind === "table" || part.kind === "chart") && !live.has(part)) {
      drawText(draft, words.valuesOnly, frame, { italic: true });
    }
    if (part.kind !== "heading") draft.skip(1);
  }
  if (page.stamp !== null) drawText(draft, page.stamp, frame, { italic: true });
  const cells = draft.cells(columns);
  const shownColumns = numbersColumns === 0 ? columns : numbersColumn + numbersColumns - 1;
  const isBeside = numbersColumns > 0 || helpers > 0;
  const [only, ...others] = drawn;
  const heading = only !== undefined && others.length === 0 ? only : null;
  return {
    id: page.id,
    name: page.name,
    cells: cells.map((row) => row.map(({ content }) => content)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat ?? "General")),
    merges: draft.merges,
    looks: [
      {
        area: { row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? columns },
        look: { fontName: REPORT_PAGE.fontName, fontSize: REPORT_PAGE.fontSize },
      },
      ...draft.looks,
    ],
    columnWidths: (cells[0] ?? []).map((_, index) => widths[index] ?? NUMBERS_WIDTH),
    rowHeights: draft.rowHeights,
    hiddenColumns: Array.from({ length: helpers }, (_, index) => helperColumn + index),
    // Titles and notes are merged across all columns: none of them can be frozen without cutting those.
    frozen: { rows: heading === null ? 0 : heading.firstRow - 1, columns: 0 },
    page: {
      orientation: "landscape",
      onePage: page.onePage || (heading !== null && fitsOnePage(cells, draft.rowHeights, widths)),
      repeatedRows: heading === null ? null : { first: heading.firstHeadingRow, last: heading.firstRow - 1 },
      printArea: isBeside && shownColumns > 0 ? { row: 1, column: 1, rows: draft.nextRow - 1, columns } : null,
      margins: REPORT_PAGE.margins,
      footer: words.footer,
    },
    charts: draft.charts,
  };
}

function widthsOf(tables: readonly ReportTable[]): readonly number[] {
  const [only, ...others] = tables;
  if (only !== undefined && others.length === 0) return roomyWidths(only);
  const all = tables.map(columnWidths);
  const columns = Math.max(...all.map(({ length }) => length));
  return Array.from({ length: columns }, (_, index) => Math.max(...all.map((widths) => widths[index] ?? 0)));
}

function drawSentence(draft: SheetDraft, { text }: ReportSentence, frame: Parameters<typeof drawText>[2]): void {
  drawText(draft, text, frame, { vertical: "top" });
}
