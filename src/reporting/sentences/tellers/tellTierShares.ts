import type { TierShare } from "../../../locales/sentenceParts";
import type { Standing } from "../criterionView";
import { printedShares } from "../printedShares";
import { cellsOfAll, nameCells, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";

/** Shares of fewer units say less than their counts. */
const FEWEST = 3;

interface Part {
  readonly of: TierShare["of"];
  readonly units: readonly Standing[];
}

/**
 * "Nhóm xếp loại Tốt có 19 đơn vị, chiếm 86,4%; …": of all units, as their table shares them out, where those whose tier is
 * known are not all of one.
 */
export const tellTierShares: Teller = ({ view, words, write, about, units }) => {
  const groups = tierGroups(view);
  if (groups === null || groups.counted < FEWEST) return [];
  const { unranked } = groups;
  const earned: readonly Part[] = [
    ...groups.tiers.map((tier) => ({ of: { kind: "tier", label: tier.label }, units: tier.units }) as const),
    ...(unranked === null ? [] : [{ of: { kind: "unranked", verb: unranked.verb }, units: unranked.units } as const]),
  ].filter((part) => part.units.length > 0);
  if (earned.length < 2) return [];
  const others: readonly Part[] = [
    { of: { kind: "absent" }, units: view.standings.filter(({ unit }) => !unit.result.submitted) } as const,
    { of: { kind: "unknown" }, units: view.submitted.filter(({ tier }) => tier === null) } as const,
  ].filter((part) => part.units.length > 0);
  const all = [...earned, ...others];
  const printed = printedShares(all.map((part) => part.units.length));
  if (printed === null) return [];
  const [cells, names] = [tierCells(view), nameCells(view)];
  const shares = all.map(({ of, units: counted }, place): TierShare => {
    const from = cellsOfAll(counted, of.kind === "absent" ? names : cells);
    const share = write.share(printed.shares[place] ?? 0, from, printed.decimals);
    return { of, count: write.count(counted.length, from), share };
  });
  return [{ kind: "tier-shares", phrase: words.tierShares(about, units, shares) }];
};
