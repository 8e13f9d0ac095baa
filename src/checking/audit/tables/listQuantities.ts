import { cellAddress } from "../../../grid/address";
import { valueAt } from "../../../grid/grid";
import { isEmpty } from "../../../reading/tables/usedRows";
import type { PrintedQuantity, QuantityTable } from "./quantity";
import { readPrinted } from "./readPrinted";

/** Every printed cell of a table whose column and unit are known. Empty cells show nothing. */
export function listQuantities(table: QuantityTable): readonly PrintedQuantity[] {
  const { grid, columns, units } = table;
  const rows = units.map(({ row }) => row);
  return columns.flatMap(({ criterion, output, year, column }) => {
    const numbers = readPrinted(grid, column, rows);
    return units.flatMap(({ row, name, unit }): readonly PrintedQuantity[] => {
      const printed = valueAt(grid, row, column);
      if (isEmpty(printed)) return [];
      const { number = null, decimals = 0, low = null, high = null } = numbers.get(row) ?? {};
      const cell = cellAddress(row, column);
      return [{ criterion, output, year, sheet: grid.sheet, cell, unit, name, printed, number, decimals, low, high }];
    });
  });
}
