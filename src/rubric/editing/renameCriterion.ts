import type { Rubric } from "../rubric";
import { changeCriterion } from "./changeCriterion";

/** Gives a criterion another name; its id, which formulas use, stays. */
export function renameCriterion(rubric: Rubric, id: string, name: string): Rubric {
  return changeCriterion(rubric, id, (criterion) => ({ ...criterion, name }));
}
