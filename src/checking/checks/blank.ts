import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** A blank counts 0. Where the roster exempts the unit it does not, and `exempt` says so. */
export function blank(cell: BoardCell): FindingFor<"blank"> | null {
  if (cell.score.kind !== "blank" || cell.exemption !== null) return null;
  return { check: "blank", severity: "warning", ...locate(cell), values: {} };
}
