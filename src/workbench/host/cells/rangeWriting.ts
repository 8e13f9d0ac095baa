import type { CellPosition } from "@odoo/o-spreadsheet";
import { TEXT_FORMAT } from "../../engine/textCells";
import type { Session } from "../session";
import type { ChangeKind } from "../sheetProtection";
import { invalidArgument } from "../wire/hostError";
import { engineContent, textCellContent } from "./cellContents";
import { columnsOf, rowsOf } from "./cellRange";
import type { CellRange } from "./cellRange";
import type { CellChange } from "./writeQueue";

/** Values or formulas: one for all cells or an array of the range's shape, in which `null` leaves a cell as it is. */
export function writeContents(session: Session, range: CellRange, value: unknown): void {
  writeCells(session, range, value, "contents", (content, position) => ({
    content: session.writes.isTextCell(position) ? textCellContent(content) : engineContent(content),
  }));
}

export function writeNumberFormats(session: Session, range: CellRange, value: unknown): void {
  writeCells(session, range, value, "formats", (format, position) => {
    if (typeof format !== "string") throw invalidArgument("A number format is a string.");
    session.writes.noteFormat(position, format === TEXT_FORMAT);
    return { format: session.workbook.numberFormats.toEngine(format) ?? "" };
  });
}

type Change = (cell: unknown, position: CellPosition) => CellChange;

function writeCells(session: Session, range: CellRange, value: unknown, kind: ChangeKind, change: Change): void {
  const { sheetId, zone } = range;
  session.writes.assertAllowed(range, kind);
  session.writes.makeRoom(sheetId, zone);
  const cellAt = cellsOf(range, value);
  const isMixed = Array.isArray(value) && hasShownAndHiddenRows(session, range);
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    if (isMixed && session.workbook.model.getters.isRowHidden(sheetId, row)) continue;
    for (let col = zone.left; col <= zone.right; col += 1) {
      const cell = cellAt(isMixed ? 0 : row - zone.top, col - zone.left);
      const position = { sheetId, row, col };
      if (cell !== null) session.writes.addCell(position, change(cell, position));
    }
  }
}

/**
 * Over rows of which a filter hides some, Excel has entered an array's first row into each row that is shown, and nothing into
 * the others (xlwings #747, office-js #224). No add-in may rely on better.
 */
function hasShownAndHiddenRows({ workbook }: Session, { sheetId, zone }: CellRange): boolean {
  const isHidden = (row: number): boolean => workbook.model.getters.isRowHidden(sheetId, row);
  const first = isHidden(zone.top);
  for (let row = zone.top + 1; row <= zone.bottom; row += 1) if (isHidden(row) !== first) return true;
  return false;
}

function cellsOf(range: CellRange, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const isOfShape =
    rows.length === rowsOf(range.zone) &&
    rows.every((row) => Array.isArray(row) && row.length === columnsOf(range.zone));
  if (!isOfShape) throw invalidArgument("The array has another size than the range.");
  return (row, column) => (rows as readonly (readonly unknown[])[])[row]?.[column];
}
