import type { Unranked } from "../../locales/sentenceParts";
import { areOpen } from "../../rubric/openTiers";
import type { CriterionView, Standing } from "./criterionView";
import { unrankedReason, unrankedVerb } from "./unrankedBy";

/** The units of one label. */
export interface TierGroup {
  readonly label: string;
  readonly units: readonly Standing[];
}

/** The units of a criterion by what they earned. */
export interface TierGroups {
  /** Every tier, best first; the lowest label is among them where it is a tier like the others. */
  readonly tiers: readonly TierGroup[];
  /** Units without a tier, and how that is called; null where every label is a tier. */
  readonly unranked: (Unranked & { readonly units: readonly Standing[] }) | null;
  /** Units that submitted and whose tier is not known. */
  readonly unknown: readonly Standing[];
  readonly counted: number;
}

/** Null for a criterion without tiers, one whose minima are not known, and where no unit's tier is known. */
export function tierGroups(view: CriterionView): TierGroups | null {
  const { tiers } = view.criterion;
  if (tiers === undefined || areOpen(tiers)) return null;
  const having = (label: string): readonly Standing[] => view.submitted.filter(({ tier }) => tier === label);
  const unknown = view.submitted.filter(({ tier, exemption }) => tier === null && exemption !== "out");
  const counted = view.submitted.filter(({ tier }) => tier !== null).length;
  if (counted === 0) return null;
  const verb = unrankedVerb(tiers);
  const labels = [...tiers.bands.map(({ label }) => label), ...(verb === null ? [tiers.otherwise] : [])];
  const without = having(tiers.otherwise);
  return {
    tiers: labels.map((label) => ({ label, units: having(label) })),
    unranked: verb === null ? null : { verb, reason: unrankedReason(view, without), units: without },
    unknown,
    counted,
  };
}
