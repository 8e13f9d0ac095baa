import type { Outcome } from "../../outcome/outcome";
import { runExcel, sync } from "../runExcel";
import type { SheetInfo, WorkbookProblem } from "../workbook";

export function sheets(): Promise<Outcome<readonly SheetInfo[], WorkbookProblem>> {
  return runExcel("", async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load(["items/id", "items/name", "items/visibility", "items/protection/protected"]);
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    await sync(context);
    return worksheets.items.map((sheet) => ({
      name: sheet.name,
      active: sheet.id === active.id,
      visible: sheet.visibility === Excel.SheetVisibility.visible,
      protected: sheet.protection.protected,
    }));
  });
}
