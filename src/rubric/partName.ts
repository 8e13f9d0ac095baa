import type { Rubric } from "./rubric";

/** What names a criterion in formulas: the rubric's id, for any but the root with the criterion's: `"bac-kan-2020-tinh/readiness"`. */
export function partName(rubric: Rubric, id: string): string {
  return id === rubric.criteria.id ? rubric.id : `${rubric.id}/${id}`;
}
