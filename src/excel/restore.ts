import type { Outcome } from "../outcome/outcome";
import { putBack } from "./putBack";
import { runExcel, sync } from "./runExcel";
import { assertWritable, findSheet } from "./sheet";
import type { Snapshot, WorkbookProblem, WorkOptions } from "./workbook";

export function restore(snapshot: Snapshot, options: WorkOptions = {}): Promise<Outcome<void, WorkbookProblem>> {
  return runExcel(snapshot.sheet, async (context) => {
    const sheet = findSheet(context, snapshot.sheet);
    await sync(context, options);
    assertWritable(sheet, snapshot.sheet);
    await putBack(context, sheet, snapshot.parts, options);
  });
}
