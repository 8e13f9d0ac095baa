import type { Outcome } from "../outcome/outcome";
import { WorkbookFailure } from "./failure";
import { runExcel, sync } from "./runExcel";
import type { WorkbookProblem } from "./workbook";

export function addSheet(name: string): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const existing = context.workbook.worksheets.getItemOrNullObject(name);
    await sync(context);
    if (!existing.isNullObject) throw new WorkbookFailure({ code: "sheet-exists", sheet: name });
    context.workbook.worksheets.add(name);
    await sync(context);
  });
}
