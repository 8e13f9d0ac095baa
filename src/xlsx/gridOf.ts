import type { CellValue, Grid } from "../grid/grid";
import { readTables } from "./opening/readTables";
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
  const hiddenRows = hiddenRowsOf(sheet, rows);
  const hiddenColumns = hiddenColumnsOf(sheet, columns);
  const tables = readTables(file.parts, sheet.part);
  return {
    sheet: sheet.name,
    rows,
    columns,
    values,
    numberFormats,
    formulas,
    merges: sheet.merges,
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(tables.length > 0 && { tables }),
  };
}

function hiddenRowsOf(sheet: XlsxSheet, rows: number): readonly number[] {
  return [...sheet.rows]
    .flatMap(([row, { hidden }]) => (hidden && row <= rows ? [row] : []))
    .sort((one, other) => one - other);
}

function hiddenColumnsOf(sheet: XlsxSheet, columns: number): readonly number[] {
  const hidden = new Set<number>();
  for (const group of sheet.columns) {
    if (!group.hidden) continue;
    for (let column = group.first; column <= Math.min(group.last, columns); column++) hidden.add(column);
  }
  return [...hidden].sort((one, other) => one - other);
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
