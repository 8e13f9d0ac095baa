import { headingCells } from "../report/headingCells";
import type { ReportColumn, ReportRow, ReportTable } from "../report/report";
import { heightOf, widthOf } from "./textSize";

const LEAST = 6;
const MOST_OF_NUMBERS = 14;
const MOST_OF_TEXT = 42;
/** Characters that stand beside each other on A4 across. */
const PAGE = 110;
const MOST_LINES_OF_HEADING = 3;
/** Titles and notes run across a table: over narrower ones they would be broken word by word. */
const LEAST_OF_TABLE = 60;

/** Widths of a table's columns in characters: no number is cut off, no word of a heading is broken, long texts wrap. */
export function columnWidths({ columns, rows }: ReportTable): readonly number[] {
  return columns.map((column, index) => {
    const words = column.heading.flatMap((text) => text.split(" ")).map(widthOf);
    const contents = rows.map((row) => writtenWidth(row, index, column));
    const isText = column.kind === "text";
    const content = Math.min(isText ? MOST_OF_TEXT : MOST_OF_NUMBERS, Math.max(0, ...contents));
    return Math.ceil(Math.max(LEAST, content, ...words));
  });
}

/** The same widths, wider where the page has room for headings of fewer lines: a name of ten words is not set word under word. */
export function roomyWidths(table: ReportTable): readonly number[] {
  const widths = [...columnWidths(table)];
  for (const { text, column, columns, rows: reach } of headingCells(table.columns).flat()) {
    if (reach === "on") continue;
    const own = sum(widths.slice(column, column + columns));
    const added = Math.min(widthForLines(text, own, MOST_LINES_OF_HEADING) - own, PAGE - sum(widths));
    if (added <= 0) continue;
    for (let each = column; each < column + columns; each += 1) widths[each] = (widths[each] ?? 0) + added / columns;
  }
  const more = Math.max(1, LEAST_OF_TABLE / sum(widths));
  return widths.map((width, index) => Math.ceil(table.columns[index]?.kind === "order" ? width : width * more));
}

/** The least width from `least` on in which a text takes no more lines. */
function widthForLines(text: string, least: number, lines: number): number {
  const most = heightOf(Array.from({ length: lines }, () => "a").join("\n"), PAGE);
  let width = least;
  while (heightOf(text, width) > most && width < PAGE) width += 1;
  return width;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

function writtenWidth(row: ReportRow, index: number, column: ReportColumn): number {
  if (row.kind === "section") return 0;
  const value = row.cells[index]?.value ?? "";
  if (typeof value === "string") return widthOf(value);
  const digits = column.kind === "share" ? String(Math.round(value * 100)) : String(Math.trunc(value));
  return widthOf(digits) + (column.decimals > 0 ? column.decimals + 1 : 0) + (column.kind === "share" ? 1.5 : 0);
}
