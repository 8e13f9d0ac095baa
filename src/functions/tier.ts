import { completeRow, EXEMPT, tierIndex } from "../scoring/completeRow";
import type { TierPlan } from "../scoring/plan";
import { findPart, partNames } from "./findPart";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { readPoints } from "./readPoints";

/** The tier's label or the unranked label; "" when the unit submitted nothing or is exempt from all of it. */
export function tier(name: unknown, scores: readonly unknown[]): string {
  const part = findPart(name);
  const { plan } = part;
  const tiers = tiersOf(part);
  const points = readPoints(part, scores);
  if (points === null) return "";
  const row = completeRow(plan, points);
  if (row.values[plan.root] === EXEMPT) return "";
  const label = tiers.labels[tierIndex(plan, tiers, row)];
  return label ?? fail({ code: "open-maximum", criterion: part.criterion.name });
}

/** @throws #N/A naming the parts that have tiers. */
export function tiersOf({ tier: tiers, rubric, criterion }: Part): TierPlan {
  if (tiers !== null) return tiers;
  const parts = partNames(rubric, (candidate) => candidate.tiers !== undefined);
  return fail({ code: "no-tiers", criterion: criterion.name, parts });
}
