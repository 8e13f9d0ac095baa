import { areOpen } from "../rubric/openTiers";
import type { Criterion } from "../rubric/rubric";
import type { FunctionProblem } from "./problem";

/** Why the tiers of a criterion cannot be decided from known points. */
export function undecidedTier({ name, tiers }: Criterion): FunctionProblem {
  const code = tiers !== undefined && areOpen(tiers) ? "open-minimum" : "open-maximum";
  return { code, criterion: name };
}
