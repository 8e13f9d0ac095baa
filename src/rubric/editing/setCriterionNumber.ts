import type { Rubric } from "../rubric";
import { changeCriterion } from "./changeCriterion";
import { setSource } from "./setSource";
import { stateSource } from "./stateSource";
import { withOptional } from "./withOptional";

/** The numbers of a criterion. */
export type CriterionNumber = "max" | "weight" | "step";

/** Sets a number of a criterion, stated from now on; `null` leaves it open, without a source. */
export function setCriterionNumber(rubric: Rubric, id: string, number: CriterionNumber, value: number | null): Rubric {
  const changed = changeCriterion(rubric, id, (criterion) => withOptional(criterion, number, value ?? undefined));
  const path = `criteria.${id}.${number}`;
  return value === null ? setSource(changed, path, null) : stateSource(changed, path);
}
