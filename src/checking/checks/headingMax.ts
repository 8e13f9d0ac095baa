import { valueAt } from "../../grid/grid";
import { readHeadingText } from "../../reading/readHeadingText";
import { readNumber } from "../../reading/readNumber";
import type { OutputColumn } from "../../reading/scoreboard";
import { findCriterion, maxOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { Board } from "../board";
import type { FindingFor } from "../finding";
import { maxCell } from "../headingCell";

/** The maximum that the sheet prints, of an indicator or a total, is not the rubric's: one of the two is of another year or level. */
export function headingMax(board: Board): readonly FindingFor<"heading-max">[] {
  const { layout } = board.scoreboard;
  const printed = [
    ...layout.columns,
    ...layout.outputs
      .filter(({ output }) => output === "total")
      .map((total) => ({ ...total, printedMax: printedMaxOf(total, board) })),
  ];
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

/** Of a total's column: in the row "Điểm tối đa", else in its heading. */
function printedMaxOf({ column, heading }: OutputColumn, { grid, scoreboard }: Board): number | null {
  const { maxRow } = scoreboard.layout;
  const value = maxRow === null ? null : valueAt(grid, maxRow, column);
  if (typeof value === "number") return value;
  if (typeof value === "string" && readNumber(value) !== null) return readNumber(value);
  return heading
    .split(" / ")
    .map((text) => readHeadingText(text).max)
    .reduce((last, max) => max ?? last, null);
}
