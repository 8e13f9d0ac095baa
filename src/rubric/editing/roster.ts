import type { RosterUnit, Rubric } from "../rubric";
import { keepReferences } from "./keepReferences";

/** Adds units at the end of the roster. */
export function addUnits(rubric: Rubric, units: readonly RosterUnit[]): Rubric {
  return keepReferences({ ...rubric, units: [...rubric.units, ...units] });
}

export function removeUnit(rubric: Rubric, at: number): Rubric {
  return keepReferences({ ...rubric, units: rubric.units.filter((_, index) => index !== at) });
}

/** Empties the roster. */
export function removeUnits(rubric: Rubric): Rubric {
  return keepReferences({ ...rubric, units: [] });
}

/** Puts another unit in the place of one. Where a group had only this unit, rules about the group follow its new name. */
export function changeUnit(rubric: Rubric, at: number, unit: RosterUnit): Rubric {
  const before = rubric.units[at]?.group;
  const units = rubric.units.map((other, index) => (index === at ? unit : other));
  const { group } = unit;
  const follows = before !== undefined && group !== undefined && units.every((other) => other.group !== before);
  const ranking = !follows
    ? rubric.ranking
    : rubric.ranking.map((rule) =>
        rule.unrankedGroups === undefined
          ? rule
          : { ...rule, unrankedGroups: [...new Set(rule.unrankedGroups.map((one) => (one === before ? group : one)))] },
      );
  return keepReferences({ ...rubric, units, ranking });
}
