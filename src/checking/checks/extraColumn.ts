import { valueAt } from "../../grid/grid";
import { readNumber } from "../../reading/cells/readNumber";
import { foldText } from "../../reading/text/foldText";
import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { headingCell } from "../headingCell";

/** Headings of shares: such a column shows an indicator once more, in percent. */
const SHARE = /%|\bty le\b/;

/**
 * A column of numbers that is no indicator of the rubric. It matters most while an indicator is missing: then it may be
 * that indicator under another name. Shares are only reported then.
 */
export function extraColumn(board: Board): readonly FindingFor<"extra-column">[] {
  const { layout } = board.scoreboard;
  return layout.unmatched
    .filter(({ heading }) => layout.missing.length > 0 || !SHARE.test(foldText(heading)))
    .filter(({ column }) => holdsNumbers(board, column))
    .map(({ column, heading }) => ({
      check: "extra-column",
      severity: layout.missing.length > 0 ? "warning" : "note",
      cell: headingCell(board, column),
      unit: null,
      criterion: null,
      values: { heading, missing: layout.missing.length },
    }));
}

function holdsNumbers({ grid, scoreboard }: Board, column: number): boolean {
  return scoreboard.units.some(({ row }) => {
    const value = valueAt(grid, row, column);
    return typeof value === "number" || (typeof value === "string" && readNumber(value) !== null);
  });
}
