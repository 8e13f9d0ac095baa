import type { PrintedQuantity } from "../../checking/audit/tables/quantity";
import type { Evaluation } from "../../evaluation/evaluation";
import type { PreviousComparison } from "../../evaluation/previousComparison";
import type { Robustness } from "../../robustness/robustness";

/** What a report is made of. */
export interface ReportInput {
  readonly evaluation: Evaluation;
  /** The same board beside an earlier year; null where none is known. */
  readonly previous: PreviousComparison | null;
  /** The board that the earlier year was read from: its tiers and cells. Null or absent where there is none. */
  readonly previousBoard?: Evaluation | null;
  /** That board stands in another workbook, so that no formula may refer to its cells. */
  readonly isPreviousElsewhere?: boolean;
  /** What the workbook's tables print, where the earlier year stands in their columns: its cells. */
  readonly quantities?: readonly PrintedQuantity[];
  /** Draws of its rankings; absent or empty: nothing is said of how firm they are. */
  readonly robustness?: readonly Robustness[];
  /** The day the stamp names. */
  readonly now: Date;
}
