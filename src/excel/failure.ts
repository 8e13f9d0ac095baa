import { PAYLOAD_MEGABYTES } from "./payload";
import type { WorkbookProblem } from "./workbook";

/** Carries a problem out of a run of Excel; `runExcel` turns it into an outcome. */
export class WorkbookFailure extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookFailure";
  }
}

/** An error of Office.js, known by its code: its messages are in the user's language. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

export function isOfficeError(error: unknown): error is OfficeError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}

const TOO_LARGE = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

export function isTooLarge(error: unknown): boolean {
  return isOfficeError(error) && TOO_LARGE.has(error.code);
}

/** What Excel's refusal means for the user; `null` when the error is none of Excel's. */
export function problemOf(error: unknown, sheet: string): WorkbookProblem | null {
  if (error instanceof WorkbookFailure) return error.problem;
  if (!isOfficeError(error)) return null;
  if (error.code === "AccessDenied") return { code: "sheet-protected", sheet };
  if (error.code === "InvalidOperationInCellEditMode") return { code: "cell-edit-mode" };
  if (TOO_LARGE.has(error.code)) return { code: "too-large", sheet, megabytes: PAYLOAD_MEGABYTES };
  return { code: "host-error", hostCode: error.code, reason: error.message };
}
