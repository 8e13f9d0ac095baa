import { cellsOfAll, nameCells, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";

/** "Tiêu chí … có 11/24 đơn vị được xếp loại, 13/24 đơn vị không được xếp loại do …": where there are both. */
export const tellRanked: Teller = ({ view, words, write, about, units }) => {
  const groups = tierGroups(view);
  if (groups?.unranked == null || groups.unknown.length > 0) return [];
  const { unranked } = groups;
  const ranked = groups.tiers.flatMap((tier) => tier.units);
  if (ranked.length === 0 || unranked.units.length === 0) return [];
  const cells = tierCells(view);
  return [
    {
      kind: "ranked",
      phrase: words.ranked(
        about,
        units,
        write.count(ranked.length, cellsOfAll(ranked, cells)),
        write.count(unranked.units.length, cellsOfAll(unranked.units, cells)),
        write.count(groups.counted, cellsOfAll([...ranked, ...unranked.units], nameCells(view))),
        unranked,
      ),
    },
  ];
};
