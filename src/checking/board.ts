import type { CellValue, Grid } from "../grid/grid";
import type { ColumnMatch, Scoreboard, UnitRow } from "../reading/scoreboard";
import type { Criterion, Exemption, Rubric } from "../rubric/rubric";
import { indicatorsOf } from "../rubric/tree";
import { exemptionsOf } from "../scoring/exemptions";
import type { Score } from "../scoring/results";
import type { Finding } from "./finding";
import { profileColumn } from "./profileColumn";
import type { ColumnProfile } from "./profileColumn";

/** What every check sees. The rubric's open maxima are the sheet's already: see `resolveMaxima`. */
export interface Board {
  readonly grid: Grid;
  readonly scoreboard: Scoreboard;
  readonly rubric: Rubric;
  /** In the rubric's leaf order, as `scoreboard.scores` is. */
  readonly indicators: readonly BoardIndicator[];
  /** By roster name, then by indicator id. */
  readonly exemptions: ReadonlyMap<string, ReadonlyMap<string, Exemption>>;
}

export interface BoardIndicator {
  readonly criterion: Criterion;
  /** Place in a row of `scoreboard.scores`. */
  readonly index: number;
  /** `null` when the sheet has no column for it. */
  readonly column: ColumnMatch | null;
  /** Points; `null` where neither the rubric nor the sheet gives a maximum. */
  readonly max: number | null;
  readonly profile: ColumnProfile;
}

/** One score of a unit that submitted, in a column that was found. */
export interface BoardCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  readonly score: Score;
  /** 1-based. */
  readonly row: number;
  readonly column: number;
  readonly unit: UnitRow;
  readonly indicator: BoardIndicator;
  readonly exemption: Exemption | null;
}

/** Findings about the sheet, its columns or its units. */
export type BoardCheck = (board: Board) => readonly Finding[];

/** What one cell alone gives away; `null` when it is in order. */
export type CellCheck = (cell: BoardCell) => Finding | null;

export function openBoard(grid: Grid, scoreboard: Scoreboard, rubric: Rubric): Board {
  const columns = new Map(scoreboard.layout.columns.map((column) => [column.criterion, column]));
  const indicators = indicatorsOf(rubric.criteria).map((criterion, index): BoardIndicator => {
    const column = columns.get(criterion.id) ?? null;
    const max = criterion.max ?? null;
    return {
      criterion,
      index,
      column,
      max,
      profile: profileColumn(scoreboard.scores, index, max),
    };
  });
  return { grid, scoreboard, rubric, indicators, exemptions: exemptionsOf(rubric) };
}
