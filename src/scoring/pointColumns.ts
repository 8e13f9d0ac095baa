import type { Scoreboard } from "../reading/scoreboard";
import type { Exemption, Rubric } from "../rubric/rubric";
import { EXEMPT } from "./completeRow";
import { exemptionOf, exemptionsOf } from "./exemptions";
import { isSubmitted } from "./isSubmitted";
import type { ScoringPlan } from "./plan";
import { pointsOf } from "./pointsOf";
import type { Score } from "./results";

/**
 * The points of every unit by indicator in leaf order, as `scoreColumns` takes them: NaN is unknown, EXEMPT leaves totals and
 * maxima; NaN throughout for a unit that submitted nothing.
 */
export function pointColumns(plan: ScoringPlan, scoreboard: Scoreboard, rubric: Rubric): readonly Float64Array[] {
  const exemptions = exemptionsOf(rubric);
  const submitted = scoreboard.units.map((unit, row) => isSubmitted(unit, scoreboard.scores[row] ?? []));
  return plan.nodes.slice(0, plan.indicatorCount).map((indicator, column) =>
    Float64Array.from(scoreboard.units, (unit, row) => {
      if (submitted[row] !== true) return NaN;
      const score: Score = scoreboard.scores[row]?.[column] ?? { kind: "blank" };
      return countedPoints(score, exemptions.get(unit.rosterName ?? "")?.get(indicator.id), plan.maxima[column] ?? NaN);
    }),
  );
}

function countedPoints(score: Score, roster: Exemption | undefined, max: number): number {
  const exemption = exemptionOf(score, roster);
  if (exemption === null) return pointsOf(score);
  return exemption === "full" ? max : EXEMPT;
}
