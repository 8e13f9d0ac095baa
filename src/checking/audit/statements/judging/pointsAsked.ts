import type { Threshold } from "../../../../rubric/rubric";
import { readThreshold } from "../../../../rubric/threshold";
import { toDecimal } from "../../../../scoring/compare";
import { limitOfShare } from "../../../../scoring/plan";

/** The points that a threshold asks for; `null` for a share of a maximum that nobody knows. */
export function pointsAsked(threshold: Threshold, max: number | null): number | null {
  const { unit, value } = readThreshold(threshold);
  if (unit === "points") return toDecimal(value);
  return max === null ? null : limitOfShare(value, max);
}
