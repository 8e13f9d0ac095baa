import type { Criterion } from "../../../rubric/rubric";
import { indicatorsOf } from "../../../rubric/tree";
import { exemptionOf } from "../../../scoring/exemptions";
import { isFull, scoreOf } from "./resultCells";
import type { BoardUnit, ReportBoard } from "./reportBoard";

/**
 * The exemption that holds for every indicator below (or at) a criterion: `full` with the maximum, `out` where the criterion
 * leaves the total. Null where one of them is assessed.
 */
export function exemptionIn(board: ReportBoard, unit: BoardUnit, criterion: Criterion): "full" | "out" | null {
  const [first, ...others] = indicatorsOf(criterion).map(({ id }) => {
    if (isFull(board, unit, id)) return "full";
    const score = scoreOf(board, unit, id);
    return score !== null && exemptionOf(score, unit.exemptions.get(id)) === "out" ? "out" : null;
  });
  return first !== undefined && others.every((other) => other === first) ? first : null;
}
