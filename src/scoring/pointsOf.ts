import { EXEMPT } from "./completeRow";
import type { Score } from "./results";

/** Points a score counts for: 0 for a blank and a zero mark, EXEMPT for an exempt mark, NaN when unknown. */
export function pointsOf(score: Score): number {
  switch (score.kind) {
    case "number":
      return score.points;
    case "blank":
      return 0;
    case "text":
      return NaN;
    case "mark":
      if (score.meaning === "zero") return 0;
      return score.meaning === "exempt" ? EXEMPT : NaN;
  }
}
