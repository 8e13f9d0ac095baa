import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import type { Outcome } from "../outcome/outcome";
import { comparePreviousBoard } from "./comparePreviousBoard";
import type { Evaluation } from "./evaluation";
import type { PreviousComparison, PreviousProblem } from "./previousComparison";

/** The most telling first: nearer to being comparable. */
const TELLING: readonly PreviousProblem["code"][] = [
  "previous-units-unknown",
  "previous-is-later",
  "previous-of-others",
  "no-previous-columns",
];

/** Holds a board against the one of several boards that knows most of its numbers; the first of equal ones. */
export function compareWithBest(
  current: Evaluation,
  boards: readonly [Evaluation, ...Evaluation[]],
  pairs: readonly UnitPair[],
): Outcome<PreviousComparison, PreviousProblem> {
  const [first, ...others] = boards;
  return others
    .map((board) => comparePreviousBoard(current, board, pairs))
    .reduce((best, outcome) => (isBetter(outcome, best) ? outcome : best), comparePreviousBoard(current, first, pairs));
}

function isBetter(
  one: Outcome<PreviousComparison, PreviousProblem>,
  other: Outcome<PreviousComparison, PreviousProblem>,
): boolean {
  if (one.ok && other.ok) return countKnown(one.value) > countKnown(other.value);
  if (one.ok || other.ok) return one.ok;
  return TELLING.indexOf(one.problems[0].code) < TELLING.indexOf(other.problems[0].code);
}

/** How many numbers both years know. */
function countKnown({ comparison }: PreviousComparison): number {
  return comparison.units.reduce(
    (sum, { points, percents, ranks }) =>
      sum + Object.keys(points).length + Object.keys(percents).length + Object.keys(ranks).length,
    0,
  );
}
