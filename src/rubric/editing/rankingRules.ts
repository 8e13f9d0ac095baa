import type { RankingRule, Rubric } from "../rubric";
import { keepReferences } from "./keepReferences";
import { movePaths } from "./movePaths";
import { stateSource } from "./stateSource";

/** Ranks a criterion: equal totals share a rank and skip the next ones, totals compared as they are. */
export function addRanking(rubric: Rubric, of: string): Rubric {
  if (rubric.ranking.some((rule) => rule.of === of)) return rubric;
  const rule: RankingRule = { of, ties: "competition", decimals: null };
  return keepReferences({ ...rubric, ranking: [...rubric.ranking, rule] });
}

/** Takes a ranking away, by its index. */
export function removeRanking(rubric: Rubric, at: number): Rubric {
  return keepReferences({ ...rubric, ranking: rubric.ranking.filter((_, index) => index !== at) });
}

/** Puts another rule in the place of one, stated from now on; the same rubric where another rule ranks that criterion. */
export function changeRanking(rubric: Rubric, at: number, rule: RankingRule): Rubric {
  const before = rubric.ranking[at];
  if (before === undefined || rubric.ranking.some(({ of }, index) => index !== at && of === rule.of)) return rubric;
  const changed = keepReferences({
    ...rubric,
    ranking: rubric.ranking.map((other, index) => (index === at ? rule : other)),
    sources: movePaths(rubric.sources, (path) => (path === `ranking.${before.of}` ? `ranking.${rule.of}` : path)),
  });
  return changed.ranking.some(({ of }) => of === rule.of) ? stateSource(changed, `ranking.${rule.of}`) : changed;
}
