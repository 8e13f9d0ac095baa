import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** The roster's exemption takes the place of a blank. */
export function exempt(cell: BoardCell): FindingFor<"exempt"> | null {
  const { score, exemption, indicator } = cell;
  if (score.kind !== "blank" || exemption === null) return null;
  return { check: "exempt", severity: "note", ...locate(cell), values: { exemption, max: indicator.max } };
}
