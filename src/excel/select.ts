import type { Area } from "../grid/area";
import type { Outcome } from "../outcome/outcome";
import { runExcel, sync } from "./runExcel";
import { assertPresent, rangeOf } from "./sheet";
import type { WorkbookProblem } from "./workbook";

export function select(name: string, area: Area): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await sync(context);
    assertPresent(sheet, name);
    sheet.activate();
    rangeOf(sheet, area).select();
    await sync(context);
  });
}
