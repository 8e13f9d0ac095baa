import type { Exemption, Rubric } from "../rubric/rubric";
import { indicatorsOf, findCriterion } from "../rubric/tree";

/** Exemptions of the roster's units: by the roster's name, then by indicator id. An exempt parent exempts all its indicators. */
export type Exemptions = ReadonlyMap<string, ReadonlyMap<string, Exemption>>;

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
