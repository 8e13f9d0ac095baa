import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../report/report";
import { drawHeadings } from "./drawHeadings";
import { drawText } from "./drawText";
import type { TextFrame } from "./drawText";
import { UNKNOWN } from "../unknown";
import { numberFormatOf } from "./numberFormatOf";
import type { DraftCell, SheetDraft } from "./sheetDraft";
import type { SheetCell } from "./sheetToWrite";
import type { TableFormulas } from "./tableFormulas";

/** Where a table came to stand; rows 1-based. */
export interface DrawnTable {
  readonly firstHeadingRow: number;
  readonly firstRow: number;
}

export interface TableDrawing {
  readonly widths: readonly number[];
  /** What the title and the notes run across. */
  readonly frame: TextFrame;
  /** "Ghi chú:" */
  readonly notesHeading: string;
  /** The formulas of the table whose first row stands in this row; null: values. */
  readonly formulasAt: (row: number) => TableFormulas | null;
  /** The first column of helper formulas. */
  readonly helperColumn: number;
}

/** Draws a table with its title above and its notes below, from column A and the draft's next row on. */
export function drawTable(draft: SheetDraft, table: ReportTable, drawing: TableDrawing): DrawnTable {
  const { columns, rows } = table;
  drawText(draft, table.title, drawing.frame, { bold: true, horizontal: "center" });
  const firstHeadingRow = draft.nextRow;
  const firstRow = drawHeadings(draft, columns, drawing.widths);
  const formulas = drawing.formulasAt(firstRow);
  const body = { row: firstRow, column: 1, rows: rows.length, columns: columns.length };
  draft.look(body, { bordered: true, vertical: "center", wrap: true });
  for (const [index, column] of columns.entries()) {
    draft.look({ ...body, column: index + 1, columns: 1 }, { horizontal: alignmentOf(column, rows, index) });
  }
  for (const [index, row] of rows.entries()) {
    drawRow(draft, columns, row, firstRow + index, formulas?.cells[index] ?? []);
    formulas?.helpers[index]?.forEach((content, column) => {
      draft.put(firstRow + index, drawing.helperColumn + column, { content });
    });
  }
  draft.nextRow = firstRow + rows.length;
  if (table.notes.length > 0) {
    drawText(draft, drawing.notesHeading, drawing.frame, { bold: true, italic: true });
    for (const note of table.notes) drawText(draft, `- ${note}`, drawing.frame, { italic: true });
  }
  return { firstHeadingRow, firstRow };
}

function drawRow(
  draft: SheetDraft,
  columns: readonly ReportColumn[],
  row: ReportRow,
  place: number,
  formulas: readonly (string | null)[],
): void {
  const whole = { row: place, column: 1, rows: 1, columns: columns.length };
  if (row.kind === "section") {
    draft.put(place, 1, { content: row.text });
    draft.merge(whole);
    draft.look(whole, { bold: true, horizontal: "left" });
    return;
  }
  const noted = row.kind === "unit" && row.note !== undefined ? columns.findIndex(({ id }) => id === "unit") + 1 : null;
  for (const [index, column] of columns.entries()) {
    if (noted !== null && index >= noted) break;
    const unknown = (row.kind === "unit" || row.kind === "line") && column.kind !== "text" ? UNKNOWN : null;
    draft.put(place, index + 1, cellOf(column, row.cells[index]?.value ?? unknown, formulas[index] ?? null));
  }
  if (noted !== null && row.kind === "unit" && noted < columns.length) {
    const area = { ...whole, column: noted + 1, columns: columns.length - noted };
    draft.put(place, noted + 1, { content: row.note ?? null });
    draft.merge(area);
    draft.look(area, { italic: true, horizontal: "center" });
  }
  if (row.kind === "max" || row.kind === "sum") draft.look(whole, { bold: true });
}

function cellOf(column: ReportColumn, value: ReportCell["value"], formula: string | null): DraftCell {
  const content: SheetCell = formula === null ? value : { formula, shown: value };
  const isNumber = typeof value === "number" || formula !== null;
  return isNumber ? { content, numberFormat: numberFormatOf(column) } : { content };
}

/** Longer texts begin at the left, short ones such as tiers stand in the middle. */
const SHORT = 16;

function alignmentOf(column: ReportColumn, rows: readonly ReportRow[], index: number): "left" | "center" | "right" {
  if (column.kind === "points" || column.kind === "share") return "right";
  if (column.kind !== "text") return "center";
  const isShort = rows.every((row) => row.kind === "section" || String(row.cells[index]?.value ?? "").length <= SHORT);
  return isShort && column.id !== "unit" ? "center" : "left";
}
