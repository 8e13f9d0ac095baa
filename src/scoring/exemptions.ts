import type { Exemption, Rubric } from "../rubric/rubric";
import { findCriterion, indicatorsOf } from "../rubric/tree";
import type { Score } from "./results";

/** Exemptions of the roster's units: by the roster's name, then by indicator id. An exempt parent exempts all its indicators. */
type Exemptions = ReadonlyMap<string, ReadonlyMap<string, Exemption>>;

export function exemptionsOf(rubric: Rubric): Exemptions {
  return new Map(
    rubric.units.flatMap((unit) => {
      if (unit.exempt === undefined) return [];
      const byIndicator = Object.entries(unit.exempt).flatMap(([id, exemption]) => {
        const criterion = findCriterion(rubric.criteria, id);
        return criterion === undefined ? [] : indicatorsOf(criterion).map((leaf) => [leaf.id, exemption] as const);
      });
      return [[unit.name, new Map(byIndicator)] as const];
    }),
  );
}

/**
 * The exemption that holds for one cell, null when none does: the roster's where the cell is blank or an exempt mark; without
 * one, an exempt mark leaves total and maximum.
 */
export function exemptionOf(score: Score, roster: Exemption | undefined): Exemption | null {
  if (score.kind === "mark" && score.meaning === "exempt") return roster ?? "out";
  return score.kind === "blank" ? (roster ?? null) : null;
}
