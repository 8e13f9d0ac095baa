import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { Outcome } from "../outcome/outcome";
import type { RubricAudit } from "./auditWorkbook";
import { comparePreviousBoard } from "./comparePreviousBoard";
import { comparePreviousColumns } from "./comparePreviousColumns";
import type { Evaluation } from "./evaluation";
import type { PreviousComparison, PreviousProblem, PreviousSource } from "./previousComparison";

export type { PreviousComparison, PreviousProblem, PreviousSource } from "./previousComparison";

/**
 * Holds a board against an earlier year. A criterion whose indicators do not all have a column is left out: what is not
 * in the sheet is no zero.
 *
 * @param audit of the workbook that the board is in: its tables give the columns of an earlier year
 * @param pairs what the user decided about earlier names (`written`) that no roster knows
 */
export function compareWithPrevious(
  current: Evaluation,
  source: PreviousSource,
  audit: { readonly rubrics: readonly RubricAudit[] },
  pairs: readonly UnitPair[] = [],
): Outcome<PreviousComparison, PreviousProblem> {
  return source.kind === "columns"
    ? comparePreviousColumns(current, audit.rubrics, pairs)
    : comparePreviousBoard(current, source.evaluation, pairs);
}
