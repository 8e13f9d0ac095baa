import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { headingCell } from "../headingCell";

/** Neither the rubric nor the sheet gives the indicator's maximum: shares of it are unknown. */
export function maxUnknown(board: Board): readonly FindingFor<"max-unknown">[] {
  return board.indicators
    .filter(({ max }) => max === null)
    .map(({ criterion, column }) => ({
      check: "max-unknown",
      severity: "warning",
      cell: column === null ? null : headingCell(board, column.column),
      unit: null,
      criterion: criterion.id,
      values: {},
    }));
}
