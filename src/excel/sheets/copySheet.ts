import type { Outcome } from "../../outcome/outcome";
import { runExcel, sync } from "../runExcel";
import { assertPresent, findSheet } from "../sheet";
import type { WorkbookProblem } from "../workbook";

export function copySheet(name: string): Promise<Outcome<string, WorkbookProblem>> {
  return runExcel(name, async (context) => {
    const sheet = findSheet(context, name);
    await sync(context);
    assertPresent(sheet, name);
    const copy = sheet.copy("After", sheet);
    copy.load("name");
    await sync(context);
    return copy.name;
  });
}
