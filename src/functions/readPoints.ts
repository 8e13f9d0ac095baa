import { readScore } from "../reading/cells/readScore";
import type { Marks } from "../rubric/rubric";
import { criterionAt } from "../scoring/planNodes";
import { pointsOf } from "../scoring/pointsOf";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { plainValue, shownText } from "./plainValue";
import { valuesOf } from "./valuesOf";

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
  const values = scores.length === 1 ? valuesOf(scores[0]) : scores.flatMap(valuesOf);
  if (values.length !== plan.indicatorCount) {
    const criteria = plan.nodes.slice(0, plan.indicatorCount).map(({ name }) => name);
    return fail({ code: "wrong-count", expected: plan.indicatorCount, given: values.length, criteria });
  }
  for (let index = 0; index < values.length; index++) points[index] = pointsOfCell(values[index], rubric.marks);
  if (points.includes(NOT_SUBMITTED)) return null;
  const unreadable = points.findIndex((value) => Number.isNaN(value));
  if (unreadable === -1) return points;
  const { name } = criterionAt(plan, unreadable);
  return fail({ code: "not-a-score", criterion: name, text: shownText(values[unreadable]), row: null });
}
