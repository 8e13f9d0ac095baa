import type { Unranked } from "../../locales/sentenceParts";
import type { Tiers } from "../../rubric/rubric";
import { unrankedVerb } from "./unrankedBy";

/** A tier as it is said of one unit: by its label, or that it has none. */
export function saidTier(label: string, tiers: Tiers): string | Unranked {
  const verb = label === tiers.otherwise ? unrankedVerb(tiers) : null;
  return verb === null ? label : { verb, reason: null };
}
