import type { UnitPair } from "../../checking/audit/tables/tablesAudit";
import type { WorkbookAudit } from "../../evaluation/auditWorkbook";
import type { Evaluation } from "../../evaluation/evaluation";
import type { PreviousComparison, PreviousProblem } from "../../evaluation/previousComparison";
import type { Grid } from "../../grid/grid";
import type { PreviousChoice } from "../../memory/memory";
import type { ReadingProblem } from "../../reading/readingProblem";

/** What the pane can say of the previous year. */
export type Years =
  /** The other sheets are not read yet. */
  | { readonly kind: "waiting" }
  /** The user wants no comparison. */
  | { readonly kind: "none" }
  /** The chosen sheet is not among those that were read. */
  | { readonly kind: "missing"; readonly sheet: string }
  | { readonly kind: "unread"; readonly sheet: string; readonly problem: ReadingProblem }
  | { readonly kind: "refused"; readonly problem: PreviousProblem }
  /** `board`: last year's, where it is a sheet of its own. */
  | { readonly kind: "compared"; readonly compared: PreviousComparison; readonly board: Evaluation | null };

/** What an audit of the pane's sheet rests on. */
export interface AuditSources {
  readonly evaluation: Evaluation;
  /** The other sheets; null while they are not read. */
  readonly others: readonly Grid[] | null;
  /** What the user decided about names that no roster knows. */
  readonly pairs: readonly UnitPair[];
  /** Where the previous year's numbers are. */
  readonly previous: PreviousChoice;
}

/** What the audit says of the pane's sheet and the others beside it, and what the previous year says. */
export interface Audited extends AuditSources {
  readonly audit: WorkbookAudit;
  readonly years: Years;
}
