import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** A mark stands for the score: said, so that its meaning is seen. */
export function mark(cell: BoardCell): FindingFor<"mark"> | null {
  const { score, exemption, indicator } = cell;
  if (score.kind !== "mark") return null;
  const counts = score.meaning === "zero" ? "zero" : (exemption ?? "out");
  return { check: "mark", severity: "note", ...locate(cell), values: { text: score.text, counts, max: indicator.max } };
}
