import type { Outcome } from "../outcome/outcome";
import { runExcel, sync } from "./runExcel";
import type { WorkbookProblem } from "./workbook";

/** Every cell counts as changed, since Excel knows nothing of the rubrics that a CQDT function rests on. */
export function recalculate(): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel("", async (context) => {
    context.workbook.application.calculate("Full");
    await sync(context);
  });
}
