import type { Outcome } from "../../outcome/outcome";
import { WorkbookFailure } from "../failure";
import { runExcel, sync } from "../runExcel";
import type { WorkbookProblem } from "../workbook";

export function addSheet(name: string): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const { protection, worksheets } = context.workbook;
    const existing = worksheets.getItemOrNullObject(name);
    protection.load("protected");
    await sync(context);
    if (!existing.isNullObject) throw new WorkbookFailure({ code: "sheet-exists", sheet: name });
    if (protection.protected) throw new WorkbookFailure({ code: "structure-protected", sheet: name });
    worksheets.add(name);
    await sync(context);
  });
}
