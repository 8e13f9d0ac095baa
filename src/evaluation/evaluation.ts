import type { Finding } from "../checking/finding";
import type { Grid } from "../grid/grid";
import type { Scoreboard } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import type { UnitResult } from "../scoring/results";

/** Everything that follows from one sheet and one rubric. */
export interface Evaluation {
  /** Maxima that the rubric leaves open are those the sheet prints. */
  readonly rubric: Rubric;
  /** The same without the sheet's maxima: all that custom functions know of it. */
  readonly writtenRubric: Rubric;
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
  /** Errors first, then warnings, then notes. */
  readonly findings: readonly Finding[];
  /** In sheet order, one for each of the scoreboard's units. */
  readonly units: readonly UnitResult[];
}
