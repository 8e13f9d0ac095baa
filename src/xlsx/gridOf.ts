import type { CellValue, Grid } from "../grid/grid";
import type { XlsxFile, XlsxSheet } from "./xlsxFile";

/**
 * A sheet as reading wants it, down to the last row and column that hold something: cells that are only styled do not
 * count. Throws a `RangeError` when the workbook lists no such sheet.
 */
export function gridOf(file: XlsxFile, sheetName: string): Grid {
  const sheet = sheetOf(file, sheetName);
  const { cells } = sheet;
  const rows = cells.lastRow;
  const columns = cells.lastColumn;
  const values = table<CellValue>(rows, columns, null);
  const formulas = table<string | null>(rows, columns, null);
  const numberFormats = table(rows, columns, "General");
  for (const { row, column, value, formula, style } of cells.all(rows)) {
    if (column > columns) continue;
    const index = column - 1;
    (values[row - 1] ?? [])[index] = value;
    (formulas[row - 1] ?? [])[index] = formula;
    (numberFormats[row - 1] ?? [])[index] = file.styles[style]?.numberFormat ?? "General";
  }
  return { sheet: sheet.name, rows, columns, values, numberFormats, formulas, merges: sheet.merges };
}

/** The sheet of that name; names are compared without case, as Excel does. */
export function sheetOf(file: XlsxFile, name: string): XlsxSheet {
  const wanted = name.toLowerCase();
  const sheet = file.sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (sheet === undefined) throw new RangeError(`no sheet "${name}"`);
  return sheet;
}

function table<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => new Array<Value>(columns).fill(value));
}
