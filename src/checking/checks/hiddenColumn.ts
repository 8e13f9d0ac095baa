import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { headingCell } from "../headingCell";

/** Indicators whose column is hidden: its points count, which nobody sees. */
export function hiddenColumn(board: Board): readonly FindingFor<"hidden-column">[] {
  const hidden = new Set(board.grid.hiddenColumns);
  return board.scoreboard.layout.columns
    .filter(({ column }) => hidden.has(column))
    .map(({ criterion, column }) => ({
      check: "hidden-column",
      severity: "note",
      cell: headingCell(board, column),
      unit: null,
      criterion,
      values: {},
    }));
}
