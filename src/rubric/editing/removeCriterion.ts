import type { Rubric } from "../rubric";
import { changeCriterion } from "./changeCriterion";
import { findPlace } from "./findPlace";
import { keepReferences } from "./keepReferences";
import { withChildren } from "./withChildren";

/** Removes a criterion with all below it and what refers to them. The root stays. */
export function removeCriterion(rubric: Rubric, id: string): Rubric {
  const parent = findPlace(rubric.criteria, id)?.parent ?? null;
  if (parent === null) return rubric;
  return keepReferences(
    changeCriterion(rubric, parent.id, (criterion) =>
      withChildren(
        criterion,
        (criterion.children ?? []).filter((child) => child.id !== id),
      ),
    ),
  );
}
