import type { Rubric } from "../rubric";
import { findCriterion } from "../tree";
import { changeTiers } from "./changeTiers";
import { conditionsOf, excludes, withConditions } from "./condition";
import type { Condition } from "./condition";
import { keepReferences } from "./keepReferences";
import { stateSource } from "./stateSource";

/** Adds a condition to a band (by its index, the best first); the threshold is stated from now on. */
export function addCondition(rubric: Rubric, id: string, band: number, condition: Condition): Rubric {
  return setConditions(rubric, id, band, (conditions) => [...conditions, condition], condition);
}

/** Puts another condition in the place of one of a band; others that it excludes are gone. */
export function changeCondition(rubric: Rubric, id: string, band: number, at: number, condition: Condition): Rubric {
  const change = (conditions: readonly Condition[]): readonly Condition[] =>
    conditions.flatMap((other, index) => {
      if (index === at) return [condition];
      return excludes(condition, other) ? [] : [other];
    });
  return setConditions(rubric, id, band, change, condition);
}

export function removeCondition(rubric: Rubric, id: string, band: number, at: number): Rubric {
  return setConditions(rubric, id, band, (conditions) => conditions.filter((_, index) => index !== at), null);
}

function setConditions(
  rubric: Rubric,
  id: string,
  at: number,
  change: (conditions: readonly Condition[]) => readonly Condition[],
  entered: Condition | null,
): Rubric {
  const changed = keepReferences(
    changeTiers(rubric, id, (tiers) => ({
      ...tiers,
      bands: tiers.bands.map((band, index) => (index === at ? withConditions(band, change(conditionsOf(band))) : band)),
    })),
  );
  const criterion = findCriterion(changed.criteria, id);
  const label = criterion?.tiers?.bands[at]?.label;
  if (entered === null || label === undefined) return changed;
  const isKnown = typeof entered.scope !== "object" || criterion?.children?.some((child) => isChild(child.id, entered));
  if (isKnown !== true) return changed;
  const path = `criteria.${id}.tiers.${label}`;
  return stateSource(changed, typeof entered.scope === "object" ? `${path}.${entered.scope.child}` : path);
}

function isChild(id: string, { scope }: Condition): boolean {
  return typeof scope === "object" && scope.child === id;
}
