import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { isPercentText } from "../isPercent";
import { locate } from "../locate";

/** A number that Excel holds as text: read here, yet Excel's own SUM leaves it out. */
export function numberAsText(cell: BoardCell): FindingFor<"number-as-text"> | null {
  const { value, score } = cell;
  if (typeof value !== "string" || score.kind !== "number" || isPercentText(value)) return null;
  return {
    check: "number-as-text",
    severity: "warning",
    ...locate(cell),
    values: { text: value.trim(), points: score.points },
  };
}
