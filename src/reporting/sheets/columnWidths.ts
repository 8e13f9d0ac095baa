import type { ReportColumn, ReportRow, ReportTable } from "../report/report";
import { widthOf } from "./textSize";

const LEAST = 6;
const MOST_OF_NUMBERS = 14;
const MOST_OF_TEXT = 42;

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

function writtenWidth(row: ReportRow, index: number, column: ReportColumn): number {
  if (row.kind === "section") return 0;
  const value = row.cells[index]?.value ?? "";
  if (typeof value === "string") return widthOf(value);
  const digits = column.kind === "share" ? String(Math.round(value * 100)) : String(Math.trunc(value));
  return widthOf(digits) + (column.decimals > 0 ? column.decimals + 1 : 0) + (column.kind === "share" ? 1.5 : 0);
}
