import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/**
 * The number in an exempt unit's cell stands. It is only worth a note where it is the maximum that a "full" exemption gives
 * anyway, as for Cao Bằng's Provincial Office.
 */
export function exemptWithScore(cell: BoardCell): FindingFor<"exempt-with-score"> | null {
  const { score, exemption, indicator } = cell;
  if (score.kind !== "number" || exemption === null) return null;
  const asExempted = exemption === "full" && score.points === indicator.max;
  return {
    check: "exempt-with-score",
    severity: asExempted ? "note" : "warning",
    ...locate(cell),
    values: { points: score.points, exemption, max: indicator.max },
  };
}
