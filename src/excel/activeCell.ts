import type { Outcome } from "../outcome/outcome";
import { runExcel, sync } from "./runExcel";
import type { CellPlace, WorkbookProblem } from "./workbook";

/** The cell with the cursor, whatever else is selected. */
export function activeCell(): Promise<Outcome<CellPlace, WorkbookProblem>> {
  return runExcel("", async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = context.workbook.getActiveCell();
    sheet.load("name");
    cell.load("rowIndex, columnIndex");
    await sync(context);
    return { sheet: sheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 };
  });
}
