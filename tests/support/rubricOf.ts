import { findRubric } from "../../src/rubric/library";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { findCriterion } from "../../src/rubric/tree";

export function rubricOf(id: string): Rubric {
  const rubric = findRubric(id);
  if (rubric === undefined) throw new Error(`No rubric ${id}.`);
  return rubric;
}

export function criterionOf(rubric: Rubric, id: string): Criterion {
  const criterion = findCriterion(rubric.criteria, id);
  if (criterion === undefined) throw new Error(`No criterion ${id} in ${rubric.id}.`);
  return criterion;
}
