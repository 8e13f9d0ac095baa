import type { Rubric } from "../rubric";
import { criteriaOf } from "../tree";

/** Every path that `sources` may speak of: what the rubric holds a number, or a list, for. */
export function sourcePlaces(rubric: Rubric): ReadonlySet<string> {
  const places = new Set(["marks", "units", "ranking"]);
  for (const { of } of rubric.ranking) places.add(`ranking.${of}`);
  for (const { id, tiers, children = [] } of criteriaOf(rubric.criteria)) {
    for (const property of ["max", "weight", "step"]) places.add(`criteria.${id}.${property}`);
    if (tiers === undefined) continue;
    places.add(`criteria.${id}.tiers`);
    for (const { label } of tiers.bands) {
      places.add(`criteria.${id}.tiers.${label}`);
      for (const child of children) places.add(`criteria.${id}.tiers.${label}.${child.id}`);
    }
  }
  return places;
}
