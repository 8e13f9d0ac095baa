import type { PlacedCriterion } from "./placedCriteria";
import type { RubricProblem } from "./problem";

/** More indicators than a sheet has room for columns makes no rubric. */
export const MAXIMUM_CRITERIA = 2_000;

/** Ids are unique: in formulas and in results a criterion is known by nothing else. */
export function* checkIds(placed: readonly PlacedCriterion[]): Generator<RubricProblem> {
  if (placed.length > MAXIMUM_CRITERIA) {
    yield { code: "too-many-criteria", path: "criteria", limit: MAXIMUM_CRITERIA };
    return;
  }
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
