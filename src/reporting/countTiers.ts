import { areOpen } from "../rubric/openTiers";
import type { Rubric } from "../rubric/rubric";
import { criteriaOf } from "../rubric/tree";
import type { UnitResult } from "../scoring/results";
import { roundShares } from "./roundShares";
import type { TierShares } from "./summary";

/** Of a percentage, as the report's tables of tiers print it unless its user wants others. */
const DECIMALS = 1;

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
    const unknown = units.length - counted;
    const parts = labels.map((label) => counts.get(label) ?? 0);
    const shares = roundShares([...parts, unknown], DECIMALS)?.shares ?? [];
    return [
      {
        criterion: id,
        counted,
        unknown,
        unknownShare: shares[labels.length] ?? 0,
        tiers: labels.map((label, place) => ({
          label,
          unranked: place === labels.length - 1,
          count: parts[place] ?? 0,
          share: shares[place] ?? 0,
        })),
      },
    ];
  });
}
