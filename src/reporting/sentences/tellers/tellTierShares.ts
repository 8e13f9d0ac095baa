import { cellsOfAll, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";

/** Shares of fewer units say less than their counts. */
const FEWEST = 3;

/** "Nhóm xếp loại Tốt có 19 đơn vị, chiếm 86,4%; …": of the units whose tier is known, where they are not all of one. */
export const tellTierShares: Teller = ({ view, words, write, about, units }) => {
  const groups = tierGroups(view);
  if (groups === null || groups.counted < FEWEST) return [];
  const { unranked, counted } = groups;
  const all = [
    ...groups.tiers.map((tier) => ({ tier: tier.label, units: tier.units })),
    ...(unranked === null ? [] : [{ tier: unranked, units: unranked.units }]),
  ].filter((group) => group.units.length > 0);
  if (all.length < 2) return [];
  const cells = tierCells(view);
  const shares = all.map((group) => {
    const from = cellsOfAll(group.units, cells);
    const { length } = group.units;
    return { tier: group.tier, count: write.count(length, from), share: write.share(length / counted, from) };
  });
  return [{ kind: "tier-shares", phrase: words.tierShares(about, units, shares) }];
};
