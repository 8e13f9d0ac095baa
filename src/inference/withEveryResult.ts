import type { Criterion, Rubric, Tiers } from "../rubric/rubric";
import { parentsOf } from "../rubric/tree";

/** Tiers known by no name yet: they only make a sheet's column of tiers a result that is read. */
const ANY: Tiers = { bands: [{ label: "?" }], otherwise: "–" };

/** The rubric with tiers and a ranking for every parent, so that reading finds whatever columns of results a sheet has. */
export function withEveryResult(rubric: Rubric): Rubric {
  const ranked = new Set(rubric.ranking.map(({ of }) => of));
  const missing = parentsOf(rubric.criteria).filter(({ id }) => !ranked.has(id));
  return {
    ...rubric,
    criteria: withTiers(rubric.criteria),
    ranking: [
      ...rubric.ranking,
      ...missing.map(({ id }) => ({ of: id, ties: "competition", decimals: null }) as const),
    ],
  };
}

function withTiers(criterion: Criterion): Criterion {
  if (criterion.children === undefined) return criterion;
  return { ...criterion, tiers: criterion.tiers ?? ANY, children: criterion.children.map(withTiers) };
}
