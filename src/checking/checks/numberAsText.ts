import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";
import { otherReading } from "./decimalSign";

/** A number that Excel holds as text: read here, yet Excel's own SUM leaves it out. Where its sign is in doubt `decimal-sign` says both. */
export function numberAsText(cell: BoardCell): FindingFor<"number-as-text"> | null {
  const { value, score } = cell;
  if (typeof value !== "string" || score.kind !== "number" || otherReading(value) !== null) return null;
  return {
    check: "number-as-text",
    severity: "warning",
    ...locate(cell),
    values: { text: value.trim(), points: score.points },
  };
}
