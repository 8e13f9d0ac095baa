import type { Criterion, RankingRule } from "../../rubric/rubric";
import { OUTPUTS } from "../scoreboard";
import type { Output } from "../scoreboard";

/** The results a criterion has: total and percent with children, tier and shortfall with tiers, rank where a rule ranks it. */
export function outputsOf(criterion: Criterion, ranking: readonly RankingRule[]): readonly Output[] {
  return OUTPUTS.filter((output) => {
    switch (output) {
      case "total":
      case "percent":
        return criterion.children !== undefined;
      case "tier":
      case "shortfall":
        return criterion.tiers !== undefined;
      case "rank":
        return ranking.some(({ of }) => of === criterion.id);
    }
  });
}
