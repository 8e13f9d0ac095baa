import { cellsOfAll, tierCells } from "../standingCells";
import type { Teller } from "../telling";
import { tierGroups } from "../tierGroups";

/** As many units are named, best tier first; more are for the tables. */
const MOST_NAMED = 8;

/** "Có 03 đơn vị (A, B và C) đạt Mức 4; …": who has the best tiers. */
export const tellTierMembers: Teller = ({ view, words, write, about, units }) => {
  const cells = tierCells(view);
  let named = 0;
  const few = (tierGroups(view)?.tiers ?? []).filter((tier) => {
    named += tier.units.length;
    return tier.units.length > 0 && named <= MOST_NAMED;
  });
  if (few.length === 0) return [];
  const groups = few.map((tier) => ({
    tier: tier.label,
    count: write.count(tier.units.length, cellsOfAll(tier.units, cells)),
    names: tier.units.map(({ name }) => name),
  }));
  return [{ kind: "tier-members", phrase: words.tierMembers(about, units, groups) }];
};
