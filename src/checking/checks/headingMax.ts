import { findCriterion, maxOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { maxCell } from "../headingCell";

/** The maximum that the sheet prints, of an indicator or a total, is not the rubric's: one of the two is of another year or level. */
export function headingMax(board: Board): readonly FindingFor<"heading-max">[] {
  const { layout } = board.scoreboard;
  const printed = [...layout.columns, ...layout.outputs.filter(({ output }) => output === "total")];
  return printed.flatMap(({ criterion: id, column, printedMax }) => {
    const criterion = findCriterion(board.rubric.criteria, id);
    const max = criterion === undefined ? null : maxOf(criterion);
    if (max === null || printedMax === null || toDecimal(printedMax) === max) return [];
    return [
      {
        check: "heading-max",
        severity: "warning",
        cell: maxCell(board, column),
        unit: null,
        criterion: id,
        values: { printed: printedMax, max },
      },
    ];
  });
}
