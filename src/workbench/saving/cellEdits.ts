import type { CellEdit } from "../../xlsx/edits";
import type { XlsxSheet } from "../../xlsx/xlsxFile";
import type { NumberFormats } from "../engine/numberFormats";
import { contentEdits } from "./contentEdits";
import type { SheetComparison } from "./contentEdits";
import { inReadingOrder, keyOf, lookAt, placeOf } from "./sheetView";
import type { Look, SheetView } from "./sheetView";
import { styleChange } from "./styleChange";

export interface SheetEditOptions {
  readonly formats: NumberFormats;
  /** Write every formula anew, not only where its value changed. */
  readonly everyFormula: boolean;
  /** Borders may have changed in the rows down to this one, in empty cells too. */
  readonly borderRows: number;
}

/** The cells in which the sheet differs from what was opened: content, remembered value, look. */
export function cellEdits(sheet: SheetComparison, { formats, everyFormula, borderRows }: SheetEditOptions): CellEdit[] {
  const { opened, current, file } = sheet;
  const contents = contentEdits(sheet, everyFormula);
  const bordered = keysAbove(Math.min(borderRows, current.rows), current.columns);
  const edits: CellEdit[] = [];
  for (const key of inReadingOrder(opened.keys(), current.keys(), contents.keys(), bordered)) {
    const { row, column } = placeOf(key);
    const content = contents.get(key);
    const look = lookEdit(opened, current, file, formats, row, column);
    if (content !== undefined || look !== null) edits.push({ row, column, ...content, ...look });
  }
  return edits;
}

function* keysAbove(rows: number, columns: number): Generator<number> {
  for (let row = 1; row <= rows; row++) for (let column = 1; column <= columns; column++) yield keyOf(row, column);
}

function lookEdit(
  opened: SheetView,
  current: SheetView,
  file: XlsxSheet,
  formats: NumberFormats,
  row: number,
  column: number,
): Pick<CellEdit, "formatLike" | "style"> | null {
  const before = lookAt(opened, row, column);
  const after = lookAt(current, row, column);
  const change = styleChange(before, after, formats);
  if (change === null) return null;
  const model = isPlain(before) ? columnToFollow(opened, file, after, row, column) : null;
  if (model === null) return { style: change };
  const rest = styleChange(lookAt(opened, row, model), after, formats);
  return { formatLike: { row, column: model }, ...(rest !== null && { style: rest }) };
}

function isPlain({ style, border, format }: Look): boolean {
  return Object.keys(style).length === 0 && Object.keys(border).length === 0 && format === undefined;
}

/**
 * The nearest column at the left whose cell looks the same to the grid: taking over its format keeps the font, which the grid
 * does not know.
 */
function columnToFollow(opened: SheetView, file: XlsxSheet, look: Look, row: number, column: number): number | null {
  const wanted = JSON.stringify(look.style);
  if (wanted === "{}") return null;
  for (let left = column - 1; left >= 1; left--) {
    if (JSON.stringify(opened.cell(row, left)?.style ?? {}) === wanted && file.cells.at(row, left) !== null)
      return left;
  }
  return null;
}
