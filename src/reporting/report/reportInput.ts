import type { Evaluation } from "../../evaluation/evaluation";
import type { PreviousComparison } from "../../evaluation/previousComparison";
import type { Robustness } from "../../robustness/robustness";

/** What a report is made of. */
export interface ReportInput {
  readonly evaluation: Evaluation;
  /** The same board beside an earlier year; null where none is known. */
  readonly previous: PreviousComparison | null;
  /** Draws of its rankings; absent or empty: nothing is said of how firm they are. */
  readonly robustness?: readonly Robustness[];
  /** The day the stamp names. */
  readonly now: Date;
}
