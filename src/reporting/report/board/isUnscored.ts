import type { Criterion } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import type { BoardUnit, ReportBoard } from "./reportBoard";
import { isFull, scoreOf } from "./resultCells";

/** Whether every cell of a criterion is blank for a unit: its 0 points are what blanks count, nobody's score. */
export function isUnscored(board: ReportBoard, unit: BoardUnit, criterion: Criterion): boolean {
  return indicatorsOf(criterion).every(
    ({ id }) => scoreOf(board, unit, id)?.kind === "blank" && !isFull(board, unit, id),
  );
}

/** Whether units submitted a criterion and all its cells are blank for each of them. */
export function isEmpty(board: ReportBoard, criterion: Criterion): boolean {
  const submitted = board.units.filter(({ result }) => result.submitted);
  return submitted.length > 0 && submitted.every((unit) => isUnscored(board, unit, criterion));
}
