import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { headingCell } from "../headingCell";

/** A second column whose heading names the same indicator: only one of them counts. */
export function duplicateColumn(board: Board): readonly FindingFor<"duplicate-column">[] {
  const { layout } = board.scoreboard;
  return layout.duplicates.map((duplicate) => {
    const used = layout.columns.find(({ criterion }) => criterion === duplicate.criterion) ?? duplicate;
    return {
      check: "duplicate-column",
      severity: "warning",
      cell: headingCell(board, duplicate.column),
      unit: null,
      criterion: duplicate.criterion,
      values: { heading: duplicate.heading, used: headingCell(board, used.column) },
    };
  });
}
