import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { headingCell } from "../headingCell";

const FEWEST_NUMBERS = 3;

/**
 * A column whose numbers are shares, not points: most exceed the maximum yet none exceeds 100, or none exceeds 1 while
 * most are fractions.
 */
export function percentColumn(board: Board): readonly FindingFor<"percent-column">[] {
  return board.indicators.flatMap(({ criterion, column, max, profile }) => {
    if (column === null || max === null || profile.numbers < FEWEST_NUMBERS) return [];
    const most = profile.numbers / 2;
    const ofHundred = profile.aboveMax > most && profile.largest <= 100;
    const ofOne = max > 1 && profile.largest <= 1 && profile.fractions > most;
    if (!ofHundred && !ofOne) return [];
    return [
      {
        check: "percent-column",
        severity: ofHundred ? "error" : "warning",
        cell: headingCell(board, column.column),
        unit: null,
        criterion: criterion.id,
        values: { largest: profile.largest, max },
      },
    ];
  });
}
