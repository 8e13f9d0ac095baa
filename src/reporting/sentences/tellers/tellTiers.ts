import type { WrittenNumber } from "../../../locales/phrase";
import type { TierItem } from "../../../locales/sentenceParts";
import type { Standing } from "../criterionView";
import { cellsOfAll, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";
import type { TierGroups } from "../tierGroups";

type Count = (units: readonly Standing[]) => WrittenNumber;

/** "Có 01 cơ quan đạt Mức I; 04 cơ quan đạt Mức II; … 03 cơ quan không được xếp hạng do …" */
export const tellTiers: Teller = ({ view, words, write, about, units }) => {
  const groups = tierGroups(view);
  if (groups === null) return [];
  const cells = tierCells(view);
  const count: Count = (counted) => write.count(counted.length, cellsOfAll(counted, cells));
  const rest: TierItem[] = [];
  const { unranked, unknown, counted } = groups;
  if (unranked !== null && unranked.units.length > 0) {
    rest.push({ kind: "unranked", count: count(unranked.units), verb: unranked.verb, reason: unranked.reason });
  }
  if (unknown.length > 0) rest.push({ kind: "unknown", count: count(unknown) });
  const [all] = groups.tiers.filter((tier) => tier.units.length === counted);
  const lowest = groups.tiers.at(-1);
  const phrase =
    all !== undefined && unknown.length === 0 && counted > 1
      ? words.allOfTier(about, units, count(all.units), all.label)
      : lowest !== undefined && unranked?.units.length === counted
        ? words.noneOfTiers(about, units, lowest.label, rest)
        : words.tiers(about, units, [...earned(groups, count), ...rest]);
  return [{ kind: "tiers", phrase }];
};

/** The tiers best first; neighbours that no unit has in one. */
function earned({ tiers }: TierGroups, count: Count): readonly TierItem[] {
  const items: TierItem[] = [];
  for (const { label, units } of tiers) {
    const last = items.at(-1);
    if (units.length > 0) items.push({ kind: "some", count: count(units), tier: label });
    else if (last?.kind === "none") items[items.length - 1] = { kind: "none", tiers: [...last.tiers, label] };
    else items.push({ kind: "none", tiers: [label] });
  }
  return items;
}
