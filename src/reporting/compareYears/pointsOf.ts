import type { Rubric } from "../../rubric/rubric";
import { indicatorsOf } from "../../rubric/tree";
import { toDecimal } from "../../scoring/compare";
import type { UnitResult } from "../../scoring/results";

/** A unit's points of every criterion, by id: indicators' scores and parents' totals. */
export function pointsOf({ scores, totals }: UnitResult): Readonly<Record<string, number | null>> {
  return { ...totals, ...scores };
}

/** A unit's share (0–1) of the maximum of every criterion, by id; null where points or maximum are not known. */
export function sharesOf({ scores, percents }: UnitResult, rubric: Rubric): Readonly<Record<string, number | null>> {
  const ofIndicators = indicatorsOf(rubric.criteria).map(({ id, max = 0 }) => {
    const points = scores[id] ?? null;
    return [id, points === null || max <= 0 ? null : toDecimal(points / max)] as const;
  });
  return { ...percents, ...Object.fromEntries(ofIndicators) };
}
