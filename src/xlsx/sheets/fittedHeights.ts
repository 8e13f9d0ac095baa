import { contains } from "../../grid/area";
import { isFormula } from "../../grid/block";
import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import { heightOf, widthOf } from "../../reporting/sheets/textSize";
import type { CellEdit, RowHeight } from "../edits";

/** The size of text, in points, that `heightOf` reckons with. */
const RECKONED_SIZE = 12;

/**
 * Heights of the rows that are given none and hold text of more than one line. Excel fits such rows when it opens a file;
 * LibreOffice (seen in 7.4) does not, and prints their lines over each other.
 */
export function fittedHeights(
  { rowHeights, merges, columnWidths, hiddenColumns }: SheetToWrite,
  cells: readonly CellEdit[],
): readonly RowHeight[] {
  const given = new Set(rowHeights.map(({ row }) => row));
  const hidden = new Set(hiddenColumns);
  const needed = new Map<number, number>();
  for (const { row, column, content = null, shown = null, style } of cells) {
    const text = isFormula(content) ? shown : content;
    if (typeof text !== "string" || style?.wrap !== true || given.has(row) || hidden.has(column)) continue;
    const width = columnWidths[column - 1];
    if (width === undefined || merges.some((area) => contains(area, row, column))) continue;
    const scale = (style.font?.size ?? RECKONED_SIZE) / RECKONED_SIZE;
    if (!text.includes("\n") && widthOf(text) * scale <= width) continue;
    const height = heightOf(text, width / scale) * scale;
    if (height > heightOf("", width) * scale) needed.set(row, Math.max(needed.get(row) ?? 0, height));
  }
  return [...needed].map(([row, height]) => ({ row, height, fitsText: true }));
}
