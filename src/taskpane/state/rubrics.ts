import { LIBRARY } from "../../rubric/library";
import type { Rubric } from "../../rubric/rubric";
import type { PaneState } from "./state";

const known = new WeakMap<readonly Rubric[], readonly Rubric[]>();

/** The workbook's own rubrics, then those of the library that none of them stands for. */
export function knownRubrics({ ownRubrics }: Pick<PaneState, "ownRubrics">): readonly Rubric[] {
  const before = known.get(ownRubrics);
  if (before !== undefined) return before;
  const own = new Set(ownRubrics.map(({ id }) => id));
  const all = [...ownRubrics, ...LIBRARY.filter(({ id }) => !own.has(id))];
  known.set(ownRubrics, all);
  return all;
}
