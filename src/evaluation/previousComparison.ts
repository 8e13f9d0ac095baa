import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { CriterionMatch } from "../reporting/compareYears/matchCriteria";
import type { YearComparison } from "../reporting/compareYears/yearComparison";
import type { Level, Rubric } from "../rubric/rubric";
import type { UnitResult } from "../scoring/results";
import type { Evaluation } from "./evaluation";

/** Where the earlier year's numbers come from. */
export type PreviousSource =
  /** Columns of this workbook's own tables that say an earlier year. */
  | { readonly kind: "columns" }
  /** A board of its own, read with its own rubric. */
  | { readonly kind: "board"; readonly evaluation: Evaluation };

/** Why nothing of an earlier year can be compared with a board. */
export type PreviousProblem =
  /** No column of the rubric's tables says an earlier year. */
  | { readonly code: "no-previous-columns"; readonly sheet: string; readonly year: number }
  /** The earlier board is of another province or level. */
  | {
      readonly code: "previous-of-others";
      readonly previousSheet: string;
      readonly expected: Whose;
      readonly found: Whose;
    }
  /** The earlier board's rubric is of a later year. */
  | {
      readonly code: "previous-is-later";
      readonly previousSheet: string;
      readonly year: number;
      readonly previousYear: number;
    }
  /** None of the earlier board's units is one of this year's. */
  | {
      readonly code: "previous-units-unknown";
      readonly sheet: string;
      readonly previousSheet: string;
      readonly units: readonly string[];
    };

interface Whose {
  readonly province: string;
  readonly level: Level;
}

/** A board beside an earlier year. */
export interface PreviousComparison {
  /** This year's, with the maxima of its sheet. */
  readonly rubric: Rubric;
  /** The earlier year; null where it is not known: both boards are read with one rubric. */
  readonly year: number | null;
  readonly source: PreviousSource["kind"];
  /** The sheet of this year's board. */
  readonly sheet: string;
  /** The sheets that show the earlier year. */
  readonly previousSheets: readonly string[];
  readonly comparison: YearComparison;
  /** This year's results, in the comparison's order, of criteria whose indicators the sheet has. */
  readonly units: readonly UnitResult[];
  /** Ids of the criteria that both years show, in tree order: every indicator below them has a column. */
  readonly criteria: readonly string[];
  /** Those of them whose points cannot be compared because the maxima differ or are not known; shares and ranks can be. */
  readonly otherScale: readonly CriterionMatch[];
  /** Ids of criteria that this year's sheet shows and the earlier year does not. */
  readonly added: readonly string[];
  /** Names of criteria that only the earlier rubric has; empty for columns. */
  readonly dropped: readonly string[];
}

/** What is reported of an earlier year: a comparison a rubric. */
export interface PreviousReport {
  readonly comparisons: readonly PreviousComparison[];
  /** Why boards could not be compared. */
  readonly problems: readonly PreviousProblem[];
  /** The user's pairs that no table and no earlier year has a use for. */
  readonly unusedPairs: readonly UnitPair[];
}
