import type { LiteralCell } from "@odoo/o-spreadsheet";
import type { Area } from "../../grid/area";
import type { CellContent } from "../../grid/block";
import type { CellValue } from "../../grid/grid";
import type { CellEdit } from "../../xlsx/edits";
import { TEXT_FORMAT, textOf } from "../engine/textCells";
import type { SheetView } from "./sheetView";

export type ContentEdit = Pick<CellEdit, "content" | "shown" | "arrayArea">;

/**
 * What the cell holds, as a save writes it: a constant, a formula with the value it shows, and for a formula that spills
 * the area it spills over; a cell spilled into holds the value it shows.
 */
export function cellContent(sheet: SheetView, row: number, column: number): ContentEdit {
  const cell = sheet.cell(row, column);
  if (cell === undefined) return { content: shownAt(sheet, row, column) };
  if (!cell.isFormula) return { content: cell.content === "" ? shownAt(sheet, row, column) : literal(cell) };
  const area = spillAt(sheet, row, column);
  return {
    content: { formula: cell.compiledFormula.toFormulaString(sheet.model.getters) },
    shown: shownAt(sheet, row, column),
    ...(area !== null && { arrayArea: area }),
  };
}

/** The area over which the cell's formula spills; `null` when it gives a single value. */
export function spillAt(sheet: SheetView, row: number, column: number): Area | null {
  const zone = sheet.model.getters.getSpreadZone({ sheetId: sheet.sheetId, row: row - 1, col: column - 1 });
  if (zone === undefined || (zone.top === zone.bottom && zone.left === zone.right)) return null;
  return { row, column, rows: zone.bottom - zone.top + 1, columns: zone.right - zone.left + 1 };
}

/** The value that the cell shows; an error as its text. */
export function shownAt(sheet: SheetView, row: number, column: number): CellValue {
  if (row > sheet.rows || column > sheet.columns) return null;
  return constant(
    sheet.model.getters.getEvaluatedCell({ sheetId: sheet.sheetId, row: row - 1, col: column - 1 }).value,
  );
}

/** In a cell formatted as text also what looks like a number is text. */
function literal({ content, format, parsedValue }: LiteralCell): CellValue {
  return format === TEXT_FORMAT ? textOf(content) : constant(parsedValue);
}

function constant(value: CellContent): CellValue {
  return typeof value === "object" ? null : value;
}
