import type { NewSheet } from "../../src/xlsx/edits";
import type { StyleChange } from "../../src/xlsx/style";
import { SheetLayout } from "./sheetLayout";
import type { Statement } from "./statement";

const WIDTHS = [38, 120];

/** The paragraphs one below the other, each in a cell of its own, so that a single one can be picked. */
export function layOutStatements(statements: readonly Statement[]): NewSheet {
  const sheet = new SheetLayout(WIDTHS.length);
  const text: StyleChange = { vertical: "top", wrap: true };
  sheet.put(1, "Mục", { ...text, font: { bold: true } });
  sheet.put(2, "Nội dung", { ...text, font: { bold: true } });
  sheet.row++;
  for (const statement of statements) {
    sheet.put(1, statement.place, { ...text, font: { italic: true } });
    sheet.put(2, statement.text, text);
    sheet.setHeight(18 * Math.max(...[statement.place, statement.text].map(lines)));
    sheet.row++;
  }
  return {
    name: "Nhận xét",
    cells: sheet.cells,
    rowHeights: sheet.heights,
    columnWidths: WIDTHS.map((width, index) => ({ column: index + 1, width })),
    frozen: { rows: 1, columns: 0 },
    landscape: true,
  };
}

function lines(text: string, column: number): number {
  return Math.ceil(text.length / (WIDTHS[column] ?? 1));
}
