import type { Grid } from "../../grid/grid";
import type { Outcome } from "../../outcome/outcome";
import { WorkbookFailure } from "../failure";
import { runExcel, sync } from "../runExcel";
import { assertPresent, PLACE } from "../sheet";
import type { WorkbookProblem, WorkOptions } from "../workbook";
import { assembleGrid } from "./assembleGrid";
import { readAreas } from "./readAreas";
import { readHidden } from "./readHidden";
import { readMerges } from "./readMerges";
import { readTables } from "./readTables";

/** From A1 to the last cell with content; a million cells that are only formatted do not count. */
export function readGrid(name: string | undefined, options: WorkOptions = {}): Promise<Outcome<Grid, WorkbookProblem>> {
  return runExcel(name ?? "", async (context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(PLACE);
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
    return assembleGrid(sheet.name, { rows: area.rows, columns: area.columns, cells, merges, hidden, tables });
  });
}
