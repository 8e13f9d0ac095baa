import type { Evaluation } from "../../evaluation/evaluation";
import type { PreviousComparison } from "../../evaluation/previousComparison";

/** What a report is made of. */
export interface ReportInput {
  readonly evaluation: Evaluation;
  /** The same board beside an earlier year; null where none is known. */
  readonly previous: PreviousComparison | null;
  /** The day the stamp names. */
  readonly now: Date;
}
