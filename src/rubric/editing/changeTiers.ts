import type { Rubric, Tiers } from "../rubric";
import { changeCriterion } from "./changeCriterion";

/** The rubric with the tiers of one criterion changed; the same where it has none. */
export function changeTiers(rubric: Rubric, id: string, change: (tiers: Tiers) => Tiers): Rubric {
  return changeCriterion(rubric, id, (criterion) =>
    criterion.tiers === undefined ? criterion : { ...criterion, tiers: change(criterion.tiers) },
  );
}
