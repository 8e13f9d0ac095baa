import type { Rubric } from "../rubric/rubric";
import { rankedIn } from "../scoring/groupNumbers";
import type { UnitResult } from "../scoring/results";
import type { RankedUnit, RankingList } from "./summary";

/** The ranking of each ranked criterion, each group apart unless the rule ranks them together, groups in sheet order. */
export function listRanks(rubric: Rubric, units: readonly UnitResult[]): readonly RankingList[] {
  return rubric.ranking.flatMap((rule) => {
    const { of } = rule;
    const lists = new Map<string | null, UnitResult[]>();
    for (const unit of units) {
      const group = rankedIn(unit.group, rule);
      const list = lists.get(group);
      if (list === undefined) lists.set(group, [unit]);
      else list.push(unit);
    }
    return [...lists].map(([group, members]) => ({
      criterion: of,
      group,
      places: members.flatMap((unit) => placeOf(unit, of)).sort((one, other) => one.rank - other.rank),
      unranked: members.filter(({ ranks }) => (ranks[of] ?? null) === null).map(({ name, row }) => ({ name, row })),
    }));
  });
}

function placeOf({ name, row, ranks, totals, percents, tiers, scores }: UnitResult, of: string): readonly RankedUnit[] {
  const rank = ranks[of] ?? null;
  if (rank === null) return [];
  return [
    {
      name,
      row,
      rank,
      total: totals[of] ?? scores[of] ?? null,
      percent: percents[of] ?? null,
      tier: tiers[of] ?? null,
    },
  ];
}
