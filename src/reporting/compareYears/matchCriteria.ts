import { foldText } from "../../reading/text/foldText";
import type { Criterion, Rubric } from "../../rubric/rubric";
import { criteriaOf, maxOf } from "../../rubric/tree";

/** A criterion of this year and the one of the earlier rubric that it continues. */
export interface CriterionMatch {
  /** This year's id. */
  readonly criterion: string;
  /** The earlier rubric's id. */
  readonly previous: string;
  /** Points; null where a rubric and its sheet leave the maximum open. */
  readonly previousMax: number | null;
  readonly max: number | null;
  /** Whether points of the two years measure the same: the maxima are the same. */
  readonly isSameScale: boolean;
}

/**
 * This year's criteria with those of an earlier rubric, in tree order: root with root, then by a shared name or alias, then
 * by id for what no name tells. A name that several criteria bear tells nothing.
 */
export function matchCriteria(current: Rubric, previous: Rubric): readonly CriterionMatch[] {
  const earlier = criteriaOf(previous.criteria);
  const isSameRubric = current.id === previous.id;
  const byName = indexByName(earlier);
  const ownNames = indexByName(criteriaOf(current.criteria));
  const matched = new Map<Criterion, Criterion>([[current.criteria, previous.criteria]]);
  const taken = new Set<Criterion>([previous.criteria]);
  const match = (criterion: Criterion, found: Criterion | null | undefined): void => {
    if (found === null || found === undefined || matched.has(criterion) || taken.has(found)) return;
    matched.set(criterion, found);
    taken.add(found);
  };
  const criteria = criteriaOf(current.criteria);
  const byId = (criterion: Criterion): Criterion | undefined => earlier.find(({ id }) => id === criterion.id);
  if (!isSameRubric) {
    for (const criterion of criteria) {
      for (const name of namesOf(criterion)) if (ownNames.get(name) === criterion) match(criterion, byName.get(name));
    }
  }
  for (const criterion of criteria) match(criterion, byId(criterion));
  return criteria.flatMap((criterion): readonly CriterionMatch[] => {
    const found = matched.get(criterion);
    if (found === undefined) return [];
    const max = maxOf(criterion);
    const previousMax = maxOf(found);
    const isSameScale = max === previousMax && (max !== null || isSameRubric);
    return [{ criterion: criterion.id, previous: found.id, previousMax, max, isSameScale }];
  });
}

/** The criterion that bears a folded name; null where several do. */
function indexByName(criteria: readonly Criterion[]): ReadonlyMap<string, Criterion | null> {
  const index = new Map<string, Criterion | null>();
  for (const criterion of criteria) {
    for (const name of namesOf(criterion)) {
      const other = index.get(name);
      index.set(name, other === undefined || other === criterion ? criterion : null);
    }
  }
  return index;
}

function namesOf({ name, aliases = [] }: Criterion): readonly string[] {
  return [name, ...aliases].map(foldText);
}
