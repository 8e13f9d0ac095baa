import { areaAddress } from "../../grid/address";
import { isOfficeError, problemOf, WorkbookFailure } from "../failure";
import { runExcel } from "../runExcel";
import type { SnapshotPart } from "../workbook";
import type { Ground } from "./ground";
import { putBack } from "./putBack";

/**
 * Puts everything back after a change that failed half-way, in a run of its own since the failed one may be beyond use; gives
 * the error that says how that went.
 */
export async function putBackAfter(
  error: unknown,
  sheet: string,
  parts: readonly SnapshotPart[],
  ground: Ground,
): Promise<unknown> {
  const problem = problemOf(error, sheet);
  if (problem === null) return error;
  const outcome = await runExcel(sheet, async (context) => {
    await putBack(context, context.workbook.worksheets.getItem(sheet), parts, ground);
  });
  const reason = isOfficeError(error) ? `${error.code}: ${error.message}` : problem.code;
  if (!outcome.ok) {
    const cells = parts.map(({ area }) => areaAddress(area));
    return new WorkbookFailure({ code: "write-failed", sheet, restored: false, cells, reason });
  }
  if (problem.code !== "host-error") return new WorkbookFailure(problem);
  return new WorkbookFailure({ code: "write-failed", sheet, restored: true, cells: [], reason });
}
