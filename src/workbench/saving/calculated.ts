import type { Model } from "@odoo/o-spreadsheet";
import type { CellValue } from "../../grid/grid";
import { shownAt, spillAt } from "./cellContent";
import { keyOf, viewSheet } from "./sheetView";

/** What the formulas of a sheet gave, by cell (`keyOf`), with the cells they spill into. */
export type CalculatedValues = ReadonlyMap<number, CellValue>;

/** What all formulas of the sheets give now, sheet by sheet. */
export function calculatedValues(model: Model, sheetIds: readonly string[]): readonly CalculatedValues[] {
  return sheetIds.map((sheetId) => {
    const sheet = viewSheet(model, sheetId);
    const values = new Map<number, CellValue>();
    for (const cell of model.getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      const position = model.getters.getCellPosition(cell.id);
      const [row, column] = [position.row + 1, position.col + 1];
      const area = spillAt(sheet, row, column) ?? { row, column, rows: 1, columns: 1 };
      for (let down = 0; down < area.rows; down++) {
        for (let right = 0; right < area.columns; right++) {
          values.set(keyOf(row + down, column + right), shownAt(sheet, row + down, column + right));
        }
      }
    }
    return values;
  });
}
