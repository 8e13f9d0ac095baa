import type { RankingRule } from "../rubric/rubric";

/** Numbers the groups of units for `rank`: from 0 in the order they come, -1 for a group that the rule leaves unranked. */
export function groupNumbers(groups: readonly (string | null)[], rule: RankingRule): Int32Array {
  const numbers = new Map<string | null, number>();
  return Int32Array.from(groups, (group) => {
    if (isUnranked(group, rule)) return -1;
    const list = rankedIn(group, rule);
    const number = numbers.get(list) ?? numbers.size;
    numbers.set(list, number);
    return number;
  });
}

/** The list a group's units are ranked in: the group's own, or null for the one of all. */
export function rankedIn(group: string | null, { acrossGroups = false }: RankingRule): string | null {
  return acrossGroups ? null : group;
}

/** Whether the rule gives the units of a group no rank; those without a group are ranked. */
export function isUnranked(group: string | null, { unrankedGroups = [] }: RankingRule): boolean {
  return group !== null && unrankedGroups.includes(group);
}
