import { MAXIMUM_COLUMNS } from "../../grid/area";
import type { Area } from "../../grid/area";
import type { CellValue } from "../../grid/grid";
import type { XlsxCell, XlsxSheet } from "../../xlsx/xlsxFile";
import { cellContent, shownAt, spillAt } from "./cellContent";
import type { ContentEdit } from "./cellContent";
import { contentAt } from "./sheetView";
import type { SheetView } from "./sheetView";

/** Errors that only say that the grid lacks the function or cannot read the formula; Excel's own result is kept then. */
const ENGINE_ERRORS: ReadonlySet<CellValue> = new Set(["#NAME?", "#BAD_EXPR", "#ERROR", "#CYCLE"]);

/** New contents by cell; see `keyOf`. */
export type ContentEdits = ReadonlyMap<number, ContentEdit>;

export function keyOf(row: number, column: number): number {
  return (row - 1) * MAXIMUM_COLUMNS + column - 1;
}

/**
 * The cells that hold something else than what was opened, and the formulas whose remembered value is outdated; with
 * `everyFormula` all formulas that the grid can compute.
 */
export function contentEdits(
  opened: SheetView,
  current: SheetView,
  file: XlsxSheet,
  everyFormula: boolean,
): ContentEdits {
  const edits = new Map<number, ContentEdit>();
  const write = (area: Area): void => {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        edits.set(keyOf(row, column), cellContent(current, row, column));
      }
    }
  };
  for (let row = 1; row <= Math.max(opened.rows, current.rows); row++) {
    for (let column = 1; column <= Math.max(opened.columns, current.columns); column++) {
      const isEdited = contentAt(opened, row, column) !== contentAt(current, row, column);
      const isFormula = current.cell(row, column)?.isFormula === true;
      if (!isEdited && !isFormula) continue;
      const stored = file.cells.at(row, column);
      const spill = isFormula ? spillAt(current, row, column) : null;
      if (isEdited) {
        write(stored?.arrayArea ?? { row, column, rows: 1, columns: 1 });
        if (spill !== null) write(spill);
      } else if (stored !== null && isToRefresh(current, file, stored, spill, everyFormula)) {
        write(spill ?? { row, column, rows: 1, columns: 1 });
      }
    }
  }
  return edits;
}

/** Whether a formula of the file now gives something else (or is to be written anyway), and the grid computes it as Excel would. */
function isToRefresh(
  current: SheetView,
  file: XlsxSheet,
  stored: XlsxCell,
  spill: Area | null,
  everyFormula: boolean,
): boolean {
  const area = spill ?? { row: stored.row, column: stored.column, rows: 1, columns: 1 };
  const storedArea = stored.arrayArea ?? { row: stored.row, column: stored.column, rows: 1, columns: 1 };
  if (area.rows !== storedArea.rows || area.columns !== storedArea.columns) return false;
  let isOutdated = false;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const shown = shownAt(current, row, column);
      if (ENGINE_ERRORS.has(shown)) return false;
      isOutdated ||= !isSame(file.cells.at(row, column)?.value ?? null, shown);
    }
  }
  return everyFormula || isOutdated;
}

/** Equal values; numbers may differ in their last binary digits, because Excel adds up in another order. */
function isSame(stored: CellValue, shown: CellValue): boolean {
  if (typeof stored !== "number" || typeof shown !== "number") return (stored ?? "") === (shown ?? "");
  return Math.abs(stored - shown) <= 1e-12 * Math.max(Math.abs(stored), Math.abs(shown));
}
