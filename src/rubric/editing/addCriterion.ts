import type { Rubric } from "../rubric";
import { freeId, slugOf } from "../slug";
import { criteriaOf } from "../tree";
import { changeCriterion } from "./changeCriterion";
import { withChildren } from "./withChildren";

/** Adds an indicator of this name as the last child of a criterion, which becomes a group; the id is made of the name. */
export function addCriterion(
  rubric: Rubric,
  parent: string,
  name: string,
): { readonly rubric: Rubric; readonly id: string } {
  const id = freeId(slugOf(name), new Set(criteriaOf(rubric.criteria).map((criterion) => criterion.id)));
  const changed = changeCriterion(rubric, parent, (criterion) =>
    withChildren(criterion, [...(criterion.children ?? []), { id, name }]),
  );
  return { rubric: changed, id };
}
