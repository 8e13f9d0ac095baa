import type { CellEdit } from "../../xlsx/edits";
import type { XlsxSheet } from "../../xlsx/xlsxFile";
import type { NumberFormats } from "../engine/numberFormats";
import { cellContent, shownAt } from "./cellContent";
import { contentAt, lookAt } from "./sheetView";
import type { Look, SheetView } from "./sheetView";
import { styleChange } from "./styleChange";

/** Errors that only say that the grid lacks the function or cannot read the formula; Excel's own result is kept then. */
const ENGINE_ERRORS: ReadonlySet<unknown> = new Set(["#NAME?", "#BAD_EXPR", "#ERROR", "#CYCLE"]);

/** The cells in which the sheet differs from what was opened: content, remembered value, look. */
export function cellEdits(opened: SheetView, current: SheetView, file: XlsxSheet, formats: NumberFormats): CellEdit[] {
  const edits: CellEdit[] = [];
  const rows = Math.max(opened.rows, current.rows);
  const columns = Math.max(opened.columns, current.columns);
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const edit = {
        ...contentEdit(opened, current, file, row, column),
        ...lookEdit(opened, current, file, formats, row, column),
      };
      if (Object.keys(edit).length > 0) edits.push({ row, column, ...edit });
    }
  }
  return edits;
}

function contentEdit(
  opened: SheetView,
  current: SheetView,
  file: XlsxSheet,
  row: number,
  column: number,
): Partial<CellEdit> {
  const cell = current.cell(row, column);
  if (contentAt(opened, row, column) !== contentAt(current, row, column)) return cellContent(current, row, column);
  if (cell?.isFormula !== true) return {};
  const stored = file.cells.at(row, column);
  const shown = shownAt(current, row, column);
  const isKept =
    stored === null || stored.arrayArea !== null || ENGINE_ERRORS.has(shown) || isSame(stored.value, shown);
  return isKept ? {} : cellContent(current, row, column);
}

/** Equal values; numbers may differ in their last binary digits, because Excel adds up in another order. */
function isSame(stored: unknown, shown: unknown): boolean {
  if (typeof stored !== "number" || typeof shown !== "number") return (stored ?? "") === (shown ?? "");
  return Math.abs(stored - shown) <= 1e-12 * Math.max(Math.abs(stored), Math.abs(shown));
}

function lookEdit(
  opened: SheetView,
  current: SheetView,
  file: XlsxSheet,
  formats: NumberFormats,
  row: number,
  column: number,
): Partial<CellEdit> {
  const before = lookAt(opened, row, column);
  const after = lookAt(current, row, column);
  const change = styleChange(before, after, formats);
  if (change === null) return {};
  const model = isPlain(before) ? columnToFollow(opened, file, after, row, column) : null;
  if (model === null) return { style: change };
  const rest = styleChange(lookAt(opened, row, model), after, formats);
  return { formatLike: { row, column: model }, ...(rest !== null && { style: rest }) };
}

function isPlain({ style, border, format }: Look): boolean {
  return Object.keys(style).length === 0 && Object.keys(border).length === 0 && format === undefined;
}

/** The nearest cell at the left that looks the same to the grid: taking over its format keeps the font, which the grid does not know. */
function columnToFollow(opened: SheetView, file: XlsxSheet, look: Look, row: number, column: number): number | null {
  const wanted = JSON.stringify(look.style);
  if (wanted === "{}") return null;
  for (let left = column - 1; left >= 1; left--) {
    if (JSON.stringify(opened.cell(row, left)?.style ?? {}) === wanted && file.cells.at(row, left) !== null)
      return left;
  }
  return null;
}
