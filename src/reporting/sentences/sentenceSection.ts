import type { PreviousComparison } from "../../evaluation/previousComparison";
import type { ReportInput } from "../report/reportInput";
import type { ReachedChoice } from "../report/reportChoice";
import type { ReportSentence } from "../report/report";

/** What can be said of one criterion, of all units or of the group that is ranked apart. */
export interface SentenceSection {
  /** Criterion id. */
  readonly criterion: string;
  /** Null: all units, or those without a group. */
  readonly group: string | null;
  /** In the order in which a report says them. */
  readonly sentences: readonly ReportSentence[];
  /** What each unit lacks for the next better tier; only units that lack something. */
  readonly lacking: readonly UnitSentence[];
}

export interface UnitSentence {
  /** 1-based row of the unit on the scoreboard. */
  readonly unitRow: number;
  readonly sentence: ReportSentence;
}

export interface SentenceSources extends Pick<ReportInput, "previousBoard" | "quantities"> {
  /**
   * What a unit must reach to be counted in each criterion. Null: only where the rubric itself asks it of a criterion, the
   * lowest band of its parent.
   */
  readonly reached: ReachedChoice | null;
  /** Years before the compared one, latest first: how long a unit has been first or last is counted through them. */
  readonly yearsBefore?: readonly PreviousComparison[];
}
