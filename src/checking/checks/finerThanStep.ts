import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** Far finer than any step, far coarser than what binary division loses. */
const TOLERANCE = 1e-9;

/** A score that is no multiple of the indicator's step. */
export function finerThanStep(cell: BoardCell): FindingFor<"finer-than-step"> | null {
  const { score, indicator } = cell;
  const { step } = indicator.criterion;
  if (score.kind !== "number" || step === undefined) return null;
  const steps = score.points / step;
  if (Math.abs(steps - Math.round(steps)) <= TOLERANCE * Math.max(1, Math.abs(steps))) return null;
  return { check: "finer-than-step", severity: "warning", ...locate(cell), values: { points: score.points, step } };
}
