import { exceeds } from "../../scoring/compare";
import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

export function aboveMax(cell: BoardCell): FindingFor<"above-max"> | null {
  const { score, indicator } = cell;
  if (score.kind !== "number" || indicator.max === null || !exceeds(score.points, indicator.max)) return null;
  return {
    check: "above-max",
    severity: "error",
    ...locate(cell),
    values: { points: score.points, max: indicator.max },
  };
}
