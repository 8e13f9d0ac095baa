import { cellAddress } from "../../grid/address";
import type { Area } from "../../grid/area";

/** A sheet's name as formulas write it, always quoted: `'Bảng 1'!` */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** `'Bảng 1'!$B$3:$B$9`, or `'Bảng 1'!$B$3` for a single cell. */
export function absoluteReference(sheet: string, { row, column, rows, columns }: Area): string {
  const first = absoluteCell(row, column);
  const last = absoluteCell(row + rows - 1, column + columns - 1);
  return sheetPrefix(sheet) + (first === last ? first : `${first}:${last}`);
}

function absoluteCell(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** True when a formula refers to cells of the sheet, its name quoted or not. */
export function speaksOf(formula: string, sheet: string): boolean {
  const text = formula.toLowerCase();
  const name = sheet.toLowerCase();
  const isWhole = (found: number): boolean => !/[\p{L}\p{N}_.']/u.test(text.charAt(found - 1));
  if (text.includes(sheetPrefix(name))) return true;
  for (let found = text.indexOf(`${name}!`); found >= 0; found = text.indexOf(`${name}!`, found + 1))
    if (isWhole(found)) return true;
  return false;
}
