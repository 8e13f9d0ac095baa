import type { Area } from "./area";

/** `1` -> `"A"`, `28` -> `"AB"`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `"AB"` -> `28`; letters of either case; `null` for anything else. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** `"G9"` for row 9, column 7. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row);
}

/** `"C6:E25"`, or `"C6"` for a single cell. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellAddress(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Reads `"C6"`, `"$C$6:E25"` or `"'Bảng 1'!C6"` (the sheet is ignored); `null` for anything that is no bounded area. */
export function parseAddress(address: string): Area | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(local);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? "");
  const lastColumn = columnNumber(match[3] ?? match[1] ?? "");
  const row = Number(match[2]);
  const lastRow = Number(match[4] ?? match[2]);
  if (column === null || lastColumn === null || row < 1 || lastRow < row || lastColumn < column) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
