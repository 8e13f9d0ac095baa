import { exceeds } from "../../scoring/compare";
import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

export function belowZero(cell: BoardCell): FindingFor<"below-zero"> | null {
  const { score } = cell;
  if (score.kind !== "number" || !exceeds(0, score.points)) return null;
  return { check: "below-zero", severity: "error", ...locate(cell), values: { points: score.points } };
}
