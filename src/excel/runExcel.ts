import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { problemOf, WorkbookFailure } from "./failure";
import type { WorkbookProblem, WorkOptions } from "./workbook";

/**
 * One piece of work with Excel, which waits for the user to finish editing a cell. `sheet` is named in problems. An error
 * that is not Excel's is a defect and is thrown on.
 */
export async function runExcel<Value>(
  sheet: string,
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Outcome<Value, WorkbookProblem>> {
  try {
    return succeed(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    const problem = problemOf(error, sheet);
    if (problem === null) throw error;
    return refuse(problem);
  }
}

/** Sends what is queued, unless the user has cancelled meanwhile. */
export async function sync(context: Excel.RequestContext, options?: WorkOptions): Promise<void> {
  if (options?.signal?.aborted === true) throw new WorkbookFailure({ code: "cancelled" });
  await context.sync();
}
