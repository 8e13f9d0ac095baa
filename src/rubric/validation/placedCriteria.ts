import type { Criterion } from "../rubric";

/** A criterion with its place in the file. */
export interface PlacedCriterion {
  readonly criterion: Criterion;
  /** Such as `criteria.children[1]`. */
  readonly path: string;
  readonly parent: PlacedCriterion | null;
}

/** Every criterion of the tree with its place, parents before their children. */
export function placedCriteria(root: Criterion): readonly PlacedCriterion[] {
  const placed: PlacedCriterion[] = [];
  const place = (criterion: Criterion, path: string, parent: PlacedCriterion | null): void => {
    const here = { criterion, path, parent };
    placed.push(here);
    criterion.children?.forEach((child, index) => place(child, `${path}.children[${index}]`, here));
  };
  place(root, "criteria", null);
  return placed;
}
