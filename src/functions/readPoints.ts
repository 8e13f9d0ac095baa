import { readScore } from "../reading/readScore";
import type { Marks } from "../rubric/rubric";
import { pointsOf } from "../scoring/pointsOf";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { plainValue, shownText } from "./plainValue";

/** In place of points: a mark that says the unit submitted nothing. */
export const NOT_SUBMITTED = Infinity;

/** Points of one cell: 0 for a blank or a zero mark, EXEMPT or NOT_SUBMITTED for such marks, NaN for unreadable text. */
export function pointsOfCell(value: unknown, marks: Marks): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  const score = readScore(plainValue(value), marks);
  return score.kind === "mark" && score.meaning === "notSubmitted" ? NOT_SUBMITTED : pointsOf(score);
}

/**
 * One unit's points in leaf order from the arguments `scores`: ranges of one row or one column, or single values. The array
 * belongs to the part and holds until the next call; `null` when the unit submitted nothing.
 *
 * @throws #VALUE! for a wrong number of scores and for text that is neither a number nor a mark.
 */
export function readPoints(part: Part, scores: readonly unknown[]): Float64Array | null {
  const { points, plan, rubric } = part;
  const given = countValues(scores);
  if (given !== plan.indicatorCount) {
    const criteria = plan.nodes.slice(0, plan.indicatorCount).map(({ name }) => name);
    return fail({ code: "wrong-count", expected: plan.indicatorCount, given, criteria });
  }
  forEachValue(scores, (value, index) => {
    points[index] = typeof value === "number" ? value : pointsOfCell(value, rubric.marks);
  });
  if (points.includes(NOT_SUBMITTED)) return null;
  if (points.includes(NaN)) failAtText(part, scores);
  return points;
}

function countValues(scores: readonly unknown[]): number {
  let count = 0;
  for (const argument of scores) {
    if (!Array.isArray(argument)) {
      count += 1;
      continue;
    }
    const rows: readonly unknown[] = argument;
    const first = rows[0];
    const width = Array.isArray(first) ? first.length : 1;
    if (rows.length > 1 && width > 1) fail({ code: "not-one-line" });
    count += rows.length * width;
  }
  return count;
}

function forEachValue(scores: readonly unknown[], visit: (value: unknown, index: number) => void): void {
  let index = 0;
  for (const argument of scores) {
    if (!Array.isArray(argument)) {
      visit(argument, index++);
      continue;
    }
    for (const row of argument) {
      if (!Array.isArray(row)) visit(row, index++);
      else for (const value of row) visit(value, index++);
    }
  }
}

function failAtText({ plan, points }: Part, scores: readonly unknown[]): never {
  const indicator = points.findIndex((value) => Number.isNaN(value));
  let text = "";
  forEachValue(scores, (value, index) => {
    if (index === indicator) text = shownText(value);
  });
  return fail({ code: "not-a-score", criterion: plan.nodes[indicator]?.name ?? "", text, row: null });
}
