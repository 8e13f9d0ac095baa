import type { Rubric } from "../../../rubric/rubric";

/** Ids of the criteria whose ranking a report tries: the root's, or every ranking where the rubric ranks no root. */
export function reportedRankings({ criteria, ranking }: Rubric): readonly string[] {
  const ranked = ranking.map(({ of }) => of);
  return ranked.includes(criteria.id) ? [criteria.id] : ranked;
}
