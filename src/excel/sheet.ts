import type { Area } from "../grid/area";
import { WorkbookFailure } from "./failure";

/** The range of an area; Excel counts from 0 here. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row - 1, area.column - 1, area.rows, area.columns);
}

/** What of a range is loaded for `areaOf`. */
export const PLACE = ["rowIndex", "columnIndex", "rowCount", "columnCount"];

/** The area of a range whose `PLACE` was loaded. */
export function areaOf(range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area {
  return { row: range.rowIndex + 1, column: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount };
}

/** Queues what `assertPresent` and `assertFormattable` need. */
export function findSheet(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  sheet.protection.load(["protected", "options"]);
  return sheet;
}

export function assertPresent(sheet: Excel.Worksheet, name: string): void {
  if (sheet.isNullObject) throw new WorkbookFailure({ code: "sheet-missing", sheet: name });
}

/** Whether formats and rules may be changed. */
export function assertFormattable(sheet: Excel.Worksheet, name: string): void {
  assertPresent(sheet, name);
  const { protected: isProtected, options } = sheet.protection;
  if (isProtected && options.allowFormatCells !== true) {
    throw new WorkbookFailure({ code: "formats-locked", sheet: sheet.name, areas: [] });
  }
}
