import { completeRow, EXEMPT } from "../scoring/completeRow";
import type { RowValues } from "../scoring/completeRow";
import type { Part } from "./findPart";
import { readPoints } from "./readPoints";

/**
 * The totals and maxima of one unit from the arguments `scores`; `null` when it submitted nothing or is exempt from all of
 * the part: such a unit has no result.
 *
 * @throws as `readPoints` does.
 */
export function completeUnit(part: Part, scores: readonly unknown[]): RowValues | null {
  const points = readPoints(part, scores);
  if (points === null) return null;
  const row = completeRow(part.plan, points);
  return row.values[part.plan.root] === EXEMPT ? null : row;
}
