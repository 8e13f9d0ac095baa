import { cellAddress } from "../../../src/grid/address";

/** The engine's workbook JSON with one sheet, of `rows` x `columns` cells. */
export function engineWorkbook(
  rows: number,
  columns: number,
  content: (row: number, column: number) => string,
): object {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) cells[cellAddress(row, column)] = content(row, column);
  }
  return {
    version: "19.3.2",
    sheets: [{ id: "sheet1", name: "Bảng 1", rowNumber: rows + 50, colNumber: columns + 10, cells }],
  };
}
