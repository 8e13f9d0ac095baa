import type { BoardCell } from "../board";
import type { FindingFor } from "../finding";
import { locate } from "../locate";

/** A mark stands for the score: said, so that its meaning is seen. */
export function mark(cell: BoardCell): FindingFor<"mark"> | null {
  const { score } = cell;
  if (score.kind !== "mark") return null;
  return {
    check: "mark",
    severity: score.meaning === "notSubmitted" ? "warning" : "note",
    ...locate(cell),
    values: { text: score.text, meaning: score.meaning },
  };
}
