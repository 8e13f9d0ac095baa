import type { RubricProblem } from "../problem";
import type { PlacedCriterion } from "./placedCriteria";

/** Ids are unique: in formulas and in results a criterion is known by nothing else. */
export function* checkIds(placed: readonly PlacedCriterion[]): Generator<RubricProblem> {
  const first = new Map<string, PlacedCriterion>();
  for (const here of placed) {
    const id = here.criterion.id;
    const other = first.get(id);
    if (other === undefined) first.set(id, here);
    else {
      const code = isAncestor(other, here) ? "id-of-ancestor" : "duplicate-id";
      yield { code, path: `${here.path}.id`, id, first: `${other.path}.id` };
    }
  }
}

function isAncestor(candidate: PlacedCriterion, of: PlacedCriterion): boolean {
  for (let above = of.parent; above !== null; above = above.parent) if (above === candidate) return true;
  return false;
}
