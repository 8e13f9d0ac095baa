import type { Criterion, Rubric } from "../rubric";

/** The rubric with one criterion changed; everything the change leaves alone keeps its identity. */
export function changeCriterion(rubric: Rubric, id: string, change: (criterion: Criterion) => Criterion): Rubric {
  const criteria = changeBelow(rubric.criteria, id, change);
  return criteria === rubric.criteria ? rubric : { ...rubric, criteria };
}

function changeBelow(criterion: Criterion, id: string, change: (criterion: Criterion) => Criterion): Criterion {
  if (criterion.id === id) return change(criterion);
  const { children } = criterion;
  if (children === undefined) return criterion;
  const changed = children.map((child) => changeBelow(child, id, change));
  return changed.every((child, index) => child === children[index]) ? criterion : { ...criterion, children: changed };
}
