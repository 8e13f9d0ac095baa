import type { Rubric } from "../rubric";
import { changeCriterion } from "./changeCriterion";
import { withOptional } from "./withOptional";

/** Sets the other names that headings use for a criterion. */
export function setAliases(rubric: Rubric, id: string, aliases: readonly string[]): Rubric {
  return changeCriterion(rubric, id, (criterion) =>
    withOptional(criterion, "aliases", aliases.length === 0 ? undefined : aliases),
  );
}
