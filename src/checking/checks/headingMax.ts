import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { maxCell } from "../headingCell";

/** The maximum that the sheet prints is not the rubric's: one of the two is of another year or level. */
export function headingMax(board: Board): readonly FindingFor<"heading-max">[] {
  return board.indicators.flatMap(({ criterion, column }) => {
    if (column === null || column.printedMax === null || criterion.max === undefined) return [];
    if (column.printedMax === criterion.max) return [];
    return [
      {
        check: "heading-max",
        severity: "warning",
        cell: maxCell(board, column.column),
        unit: null,
        criterion: criterion.id,
        values: { printed: column.printedMax, max: criterion.max },
      },
    ];
  });
}
