import type { CellEdit, NewSheet, RowHeight } from "../../xlsx/edits";
import type { NumberFormats } from "../engine/numberFormats";
import type { SheetExtras } from "../host/sheetExtras";
import { columnCharacters, rowPoints } from "../opening/pixels";
import { cellContent } from "./cellContent";
import { savedExtras } from "./savedExtras";
import { mergesOf, widthAt } from "./sheetEdits";
import { lookAt } from "./sheetView";
import type { Look, SheetView } from "./sheetView";
import { styleChange } from "./styleChange";

const PLAIN: Look = { style: {}, border: {}, format: undefined };

/** A sheet that was made since the file was opened, whole. */
export function newSheet(sheet: SheetView, formats: NumberFormats, extras?: SheetExtras): NewSheet {
  const { getters } = sheet.model;
  const { xSplit, ySplit } = getters.getPaneDivisions(sheet.sheetId);
  const cells: CellEdit[] = [];
  const usedColumns = new Set<number>();
  const rowHeights: RowHeight[] = [];
  for (let row = 1; row <= sheet.rows; row++) {
    const height = getters.getUserRowSize(sheet.sheetId, row - 1);
    if (height !== undefined) rowHeights.push({ row, height: rowPoints(height) });
    for (let column = 1; column <= sheet.columns; column++) {
      const content = cellContent(sheet, row, column);
      const style = styleChange(PLAIN, lookAt(sheet, row, column), formats);
      if (content.content === null && style === null) continue;
      cells.push({ row, column, ...content, ...(style !== null && { style }) });
      usedColumns.add(column);
    }
  }
  return {
    name: getters.getSheetName(sheet.sheetId),
    cells,
    columnWidths: [...usedColumns].map((column) => ({ column, width: columnCharacters(widthAt(sheet, column)) })),
    rowHeights,
    merges: mergesOf(sheet),
    frozen: { rows: ySplit, columns: xSplit },
    ...savedExtras(sheet.model, sheet.sheetId, extras, formats),
    protected: getters.isSheetLocked(sheet.sheetId),
  };
}
