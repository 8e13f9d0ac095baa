import { tierIndex } from "../scoring/completeRow";
import type { TierPlan } from "../scoring/plan";
import { completeUnit } from "./completeUnit";
import { findPart, partNames } from "./findPart";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { undecidedTier } from "./undecidedTier";

/** The tier's label or the unranked label; "" when the unit submitted nothing or is exempt from all of it. */
export function tier(name: unknown, scores: readonly unknown[]): string {
  const part = findPart(name);
  const tiers = tiersOf(part);
  const row = completeUnit(part, scores);
  if (row === null) return "";
  const label = tiers.labels[tierIndex(part.plan, tiers, row)];
  return label ?? fail(undecidedTier(part.criterion));
}

/** @throws #N/A naming the parts that have tiers. */
export function tiersOf({ tier: tiers, rubric, criterion }: Part): TierPlan {
  if (tiers !== null) return tiers;
  const parts = partNames(rubric, (candidate) => candidate.tiers !== undefined);
  return fail({ code: "no-tiers", criterion: criterion.name, parts });
}
