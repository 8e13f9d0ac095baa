import type { Zone } from "@odoo/o-spreadsheet";
import type { HostWorkbook } from "../hostWorkbook";
import { boundingZone, intersection } from "./cellRange";
import type { CellRange } from "./cellRange";

/** The smallest zone within the range that holds every cell with content and, unless `valuesOnly`, with a format. */
export function usedZone(workbook: HostWorkbook, range: CellRange, valuesOnly: boolean): Zone | null {
  const { getters } = workbook.model;
  const { sheetId } = range;
  let used: Zone | null = null;
  const include = (col: number, row: number): void => {
    const cell = { left: col, right: col, top: row, bottom: row };
    if (intersection(cell, range.zone) !== null) used = used === null ? cell : boundingZone(used, cell);
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getCell(position)?.isFormula === true || getters.getEvaluatedCell(position).value !== null)
      include(position.col, position.row);
  }
  if (!valuesOnly) {
    const zone = intersection(range.zone, getters.getSheetZone(sheetId));
    for (let row = zone?.top ?? 0; zone !== null && row <= zone.bottom; row += 1) {
      for (let col = zone.left; col <= zone.right; col += 1) {
        const cell = getters.getCell({ sheetId, row, col });
        if (
          cell?.style !== undefined ||
          cell?.format !== undefined ||
          getters.getCellBorder({ sheetId, row, col }) !== null
        )
          include(col, row);
      }
    }
  }
  return used;
}
