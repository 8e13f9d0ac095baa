import type { RankingRule, Rubric, Source } from "../../rubric/rubric";
import type { RankInference } from "../inference";
import type { Proposal } from "../proposeRubric";
import { note } from "./note";

/** Rules of ranking. A group without ranks is named only where the roster knows it. */
export function proposeRanking(
  { units: roster }: Rubric,
  ranking: readonly RankInference[],
  isOpen: (criterion: string) => boolean,
): Proposal<RankingRule> {
  const groups = new Set(roster.flatMap(({ group }) => group ?? []));
  const parts = new Map<string, RankingRule>();
  const sources: Record<string, Source> = {};
  for (const { criterion, proposed, ties, units, tieBreak, unrankedGroups } of ranking) {
    if (!isOpen(criterion)) continue;
    const unranked = unrankedGroups.filter((group) => groups.has(group));
    const [breaker] = tieBreak.inSheetOrder ? [] : tieBreak.criteria;
    parts.set(criterion, {
      of: criterion,
      ties: proposed.ties,
      decimals: proposed.decimals,
      ...(breaker === undefined ? {} : { tieBreak: [breaker] }),
      ...(unranked.length === 0 ? {} : { unrankedGroups: unranked }),
      ...(proposed.acrossGroups ? { acrossGroups: true } : {}),
    });
    sources[`ranking.${criterion}`] = {
      kind: "inferred",
      note: note((notes) => (ties === null ? notes.rankingGuess(units) : notes.ranking(units))),
    };
  }
  return { parts, sources };
}
