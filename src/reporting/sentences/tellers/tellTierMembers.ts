import { cellsOfAll, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";

/** As many units are named, best tier first; more are for the tables. */
const MOST_NAMED = 8;

/** "Có 03 đơn vị (A, B và C) đạt Mức 4; …": who has the best tiers, where that is not everyone. */
export const tellTierMembers: Teller = ({ view, words, write, about, units }) => {
  const cells = tierCells(view);
  const all = tierGroups(view);
  if (all === null) return [];
  let named = 0;
  const few = all.tiers.filter((tier) => {
    named += tier.units.length;
    return tier.units.length > 0 && named <= MOST_NAMED;
  });
  const [best] = few;
  if (best === undefined || best.units.length === all.counted + all.unknown.length) return [];
  const groups = few.map((tier) => ({
    tier: tier.label,
    count: write.count(tier.units.length, cellsOfAll(tier.units, cells)),
    names: tier.units.map(({ name }) => name),
  }));
  return [{ kind: "tier-members", phrase: words.tierMembers(about, units, groups) }];
};
