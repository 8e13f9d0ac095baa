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

/**
 * Sends what is queued, which only reads, unless the user has cancelled meanwhile. Cancelling does not wait for the answer:
 * Excel gives none while a cell is being edited.
 */
export async function sync(context: Excel.RequestContext, options?: WorkOptions): Promise<void> {
  const signal = options?.signal;
  if (signal === undefined) {
    await context.sync();
    return;
  }
  if (signal.aborted) throw cancelled();
  let stopListening = (): void => undefined;
  const abort = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(cancelled());
    signal.addEventListener("abort", onAbort, { once: true });
    stopListening = () => signal.removeEventListener("abort", onAbort);
  });
  const sent = context.sync();
  try {
    await Promise.race([sent, abort]);
  } finally {
    stopListening();
    // After a cancel nobody waits for what was sent; otherwise its failure was thrown above.
    sent.catch(() => undefined);
  }
}

/** Sends what is queued, which changes cells. What was sent is waited for, so that it can be put back when it was cancelled. */
export async function syncChanges(context: Excel.RequestContext, options?: WorkOptions): Promise<void> {
  assertNotCancelled(options);
  await context.sync();
  assertNotCancelled(options);
}

function assertNotCancelled(options: WorkOptions | undefined): void {
  if (options?.signal?.aborted === true) throw cancelled();
}

function cancelled(): WorkbookFailure {
  return new WorkbookFailure({ code: "cancelled" });
}
