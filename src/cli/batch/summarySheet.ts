import { fileWords } from "../../locales/fileWords";
import type { Language } from "../../locales";
import type { CellEdit, NewSheet } from "../../xlsx/edits";
import type { StyleChange } from "../../xlsx/style";
import { displayWidth } from "../printing/displayWidth";
import type { SummaryTable } from "./summaryTable";

const THIN = { style: "thin", color: "#808080" };
const BORDERS = { left: THIN, right: THIN, top: THIN, bottom: THIN };
const HEADING: StyleChange = {
  font: { bold: true },
  fill: "#DDEBF7",
  borders: BORDERS,
  wrap: true,
  vertical: "center",
};
const ENTRY: StyleChange = { borders: BORDERS, vertical: "top" };

/** In characters; longer texts are wrapped. */
const WIDTHS = { least: 9, most: 50 };

/** The summary as a worksheet of its own: text stays text whatever it begins with, numbers are numbers. */
export function summarySheet({ headings, rows }: SummaryTable, language: Language): NewSheet {
  return {
    name: fileWords(language).batch.sheetName,
    cells: [
      ...headings.map((content, index): CellEdit => ({ row: 1, column: index + 1, content, style: HEADING })),
      ...rows.flatMap((row, down) =>
        row.map((content, index): CellEdit => ({
          row: down + 2,
          column: index + 1,
          content,
          style: typeof content === "string" ? { ...ENTRY, wrap: true } : ENTRY,
        })),
      ),
    ],
    columnWidths: headings.map((heading, index) => ({ column: index + 1, width: widthOf(heading, rows, index) })),
    frozen: { rows: 1, columns: 1 },
    landscape: true,
  };
}

function widthOf(heading: string, rows: SummaryTable["rows"], index: number): number {
  const widths = rows.map((row) => displayWidth(String(row[index] ?? "")));
  const widest = widths.reduce((most, width) => Math.max(most, width), Math.min(displayWidth(heading), 16));
  return Math.min(WIDTHS.most, Math.max(WIDTHS.least, widest + 2));
}
