import type { UnitRow } from "../reading/scoreboard";
import type { Score } from "./results";

/** A unit submitted nothing when its row says so, or when one of its scores is a mark that says so. */
export function isSubmitted(unit: UnitRow, scores: readonly Score[]): boolean {
  return (
    unit.notSubmitted === null && !scores.some((score) => score.kind === "mark" && score.meaning === "notSubmitted")
  );
}
