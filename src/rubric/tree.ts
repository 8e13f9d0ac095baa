import type { Criterion } from "./rubric";

/** The leaves below (or at) a criterion, in the rubric's order: the columns of a sheet. */
export function indicatorsOf(criterion: Criterion): readonly Criterion[] {
  if (criterion.children === undefined) return [criterion];
  return criterion.children.flatMap((child) => indicatorsOf(child));
}

/** The criteria with children, children before their parents, so that the criterion itself comes last; none for a leaf. */
export function parentsOf(criterion: Criterion): readonly Criterion[] {
  if (criterion.children === undefined) return [];
  return [...criterion.children.flatMap((child) => parentsOf(child)), criterion];
}

/** Every criterion of the tree, parents before their children. */
export function criteriaOf(criterion: Criterion): readonly Criterion[] {
  return [criterion, ...(criterion.children ?? []).flatMap((child) => criteriaOf(child))];
}

/** The criterion with this id, `undefined` when the tree has none. */
export function findCriterion(criterion: Criterion, id: string): Criterion | undefined {
  if (criterion.id === id) return criterion;
  for (const child of criterion.children ?? []) {
    const found = findCriterion(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A criterion's name for a sentence; its id where the tree has none such, so that the reader can look for it. */
export function criterionName(criterion: Criterion, id: string): string {
  return findCriterion(criterion, id)?.name ?? id;
}

/** The maximum in points: as stated, else the weighted sum of the children's; `null` when the rubric leaves one of them open. */
export function maxOf(criterion: Criterion): number | null {
  if (criterion.max !== undefined) return criterion.max;
  if (criterion.children === undefined) return null;
  let sum = 0;
  for (const child of criterion.children) {
    const max = maxOf(child);
    if (max === null) return null;
    sum += (child.weight ?? 1) * max;
  }
  return withoutBinaryNoise(sum);
}

/** Drops what binary addition adds beyond the 15 digits Excel keeps: 1.0499999999999998 is 1.05. */
function withoutBinaryNoise(value: number): number {
  return Number(value.toPrecision(15));
}
