import type { PreviousComparison } from "../../../evaluation/previousComparison";
import type { Language } from "../../../locales";
import type { ReportTableDictionary } from "../../../locales/reportTableWords";
import type { Scoreboard, UnitRow } from "../../../reading/scoreboard";
import type { Criterion, Exemption, Rubric } from "../../../rubric/rubric";
import type { Score, UnitResult } from "../../../scoring/results";
import type { Grid } from "../../../grid/grid";
import type { SourceCell } from "../report";
import type { UnitMovement } from "../../compareYears/yearComparison";
import type { Firmness } from "../robustness/firmness";

/** One unit with everything that is known of it. */
export interface BoardUnit {
  /** Results of the shown criteria only. */
  readonly result: UnitResult;
  readonly unit: UnitRow;
  /** In the rubric's leaf order. */
  readonly scores: readonly Score[];
  /** Null where no earlier year is known. */
  readonly movement: UnitMovement | null;
  /** The cells of the earlier year, by criterion. */
  readonly earlier: Readonly<Record<"points" | "rank", (criterion: string) => readonly SourceCell[]>>;
  /** The roster's exemptions by indicator id. */
  readonly exemptions: ReadonlyMap<string, Exemption>;
}

/** A board made ready for the tables of a report. */
export interface ReportBoard {
  readonly language: Language;
  readonly words: ReportTableDictionary;
  /** With the maxima of the sheet. */
  readonly rubric: Rubric;
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
  /** The criteria whose indicators all have a column, parents before their children. */
  readonly criteria: readonly Criterion[];
  /** Place of each indicator among a unit's scores. */
  readonly indicatorPlaces: ReadonlyMap<string, number>;
  /** In sheet order. */
  readonly units: readonly BoardUnit[];
  readonly previous: PreviousComparison | null;
  /** Whether a formula may refer to this cell of the earlier year for its number. */
  readonly holdsEarlier: (cell: SourceCell, value: number) => boolean;
  /** One for each ranking that draws were made of. */
  readonly firmness: readonly Firmness[];
  /** Printed decimals of points, by criterion id. */
  readonly decimals: ReadonlyMap<string, number>;
}
