import type { Area } from "../grid/area";
import type { CellValue, Grid } from "../grid/grid";
import type { Outcome } from "../outcome/outcome";
import { isFormulaText } from "./cellEntry";
import type { CellEntry } from "./cellEntry";
import { isOfficeError, WorkbookFailure } from "./failure";
import { readAreas } from "./readAreas";
import { readHidden } from "./readHidden";
import { readTables } from "./readTables";
import { runExcel, sync } from "./runExcel";
import { assertPresent, rangeOf } from "./sheet";
import { isExcelApiSupported } from "./support";
import type { WorkbookProblem, WorkOptions } from "./workbook";

/** From A1 to the last cell with content; a million cells that are only formatted do not count. */
export function readGrid(name: string | undefined, options: WorkOptions = {}): Promise<Outcome<Grid, WorkbookProblem>> {
  return runExcel(name ?? "", async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    await sync(context, options);
    assertPresent(sheet, name ?? "");
    if (used.isNullObject) throw new WorkbookFailure({ code: "sheet-empty", sheet: sheet.name });
    const area = {
      row: 1,
      column: 1,
      rows: used.rowIndex + used.rowCount,
      columns: used.columnIndex + used.columnCount,
    };
    const merges = await readMerges(context, sheet, area, options);
    const hidden = await readHidden(context, sheet, area, options);
    const tables = await readTables(context, sheet, options);
    const [cells] = await readAreas(context, sheet, [area], options);
    if (cells === undefined) throw new Error("Reading one area gave none.");
    return {
      sheet: sheet.name,
      rows: area.rows,
      columns: area.columns,
      values: cells.values.map((row, index) =>
        row.map((value, column) => valueOf(value, cells.formulas[index]?.[column] ?? "")),
      ),
      numberFormats: cells.numberFormats,
      formulas: cells.formulas.map((row, index) =>
        row.map((formula, column) => formulaOf(formula, cells.values[index]?.[column] ?? "")),
      ),
      merges: merges ?? [],
      ...(merges === null && { mergesUnknown: true as const }),
      ...(hidden.rows.length > 0 && { hiddenRows: hidden.rows }),
      ...(hidden.columns.length > 0 && { hiddenColumns: hidden.columns }),
      ...(tables.length > 0 && { tables }),
    };
  });
}

/** An empty cell reads `""`; so does a formula whose result is the empty text, which is no empty cell. */
function valueOf(value: CellEntry, formula: CellEntry): CellValue {
  return value === "" && formula === "" ? null : value;
}

function formulaOf(formula: CellEntry, value: CellEntry): string | null {
  return isFormulaText(formula, value) ? formula : null;
}

/**
 * The merged areas, or `null` where Excel cannot tell: before ExcelApi 1.13, and when there are more than it lists (512).
 * Only areas whose top-left cell lies in the range are found (office-js #3611), so the range starts at A1.
 */
async function readMerges(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  options: WorkOptions,
): Promise<Area[] | null> {
  if (!isExcelApiSupported(13)) return null;
  const merged = rangeOf(sheet, area).getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load(["items/rowIndex", "items/columnIndex", "items/rowCount", "items/columnCount"]);
  try {
    await sync(context, options);
  } catch (error) {
    if (isOfficeError(error) && error.code !== "InvalidOperationInCellEditMode") return null;
    throw error;
  }
  if (merged.isNullObject) return [];
  return areas.items.map((range) => ({
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    rows: range.rowCount,
    columns: range.columnCount,
  }));
}
