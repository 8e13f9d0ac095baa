import type { Criterion } from "../../rubric/rubric";
import { indexNames } from "./indexNames";
import type { NameIndex } from "./indexNames";

const remembered = new WeakMap<Criterion, NameIndex>();

/** The index of a tree's names, made once for each tree: one workbook reads many sheets against the same rubric. */
export function namesOf(root: Criterion): NameIndex {
  const known = remembered.get(root) ?? indexNames(root);
  remembered.set(root, known);
  return known;
}
