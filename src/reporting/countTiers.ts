import { areOpen } from "../rubric/openTiers";
import type { Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { UnitResult } from "../scoring/results";
import type { TierShares } from "./summary";

/** How many units earn each tier of each criterion with tiers; none of tiers known by name only. */
export function countTiers(rubric: Rubric, units: readonly UnitResult[]): readonly TierShares[] {
  return criteriaOf(rubric.criteria).flatMap(({ id, tiers }) => {
    if (tiers === undefined || areOpen(tiers)) return [];
    const counts = new Map<string, number>();
    let counted = 0;
    for (const unit of units) {
      const label = unit.tiers[id] ?? null;
      if (label === null) continue;
      counted += 1;
      counts.set(label, (counts.get(label) ?? 0) + 1);
    }
    const labels = [...tiers.bands.map(({ label }) => label), tiers.otherwise];
    return [
      {
        criterion: id,
        counted,
        unknown: units.length - counted,
        tiers: labels.map((label, place) => {
          const count = counts.get(label) ?? 0;
          return { label, unranked: place === labels.length - 1, count, share: counted === 0 ? 0 : count / counted };
        }),
      },
    ];
  });
}
