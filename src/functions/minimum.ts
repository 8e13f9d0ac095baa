import { foldText } from "../reading/text/foldText";
import { areOpen } from "../rubric/openTiers";
import { partName } from "../rubric/partName";
import { parentsOf } from "../rubric/tree";
import type { Condition } from "../scoring/plan";
import { criterionAt } from "../scoring/planNodes";
import { findPart, partNames } from "./findPart";
import type { Part } from "./findPart";
import { fail } from "./functionError";
import { shownText } from "./plainValue";
import { tiersOf } from "./tier";
import { undecidedTier } from "./undecidedTier";

/**
 * The points a tier asks for. Of a criterion with tiers: the total its band demands. Of a child of one: what the band demands
 * of that child. A band that asks for more than (`over`) a number gives that number.
 *
 * @throws #N/A when the tier is unknown, is the unranked label, or asks only for each child of the named criterion.
 */
export function minimum(name: unknown, tier: unknown): number {
  const part = findPart(name);
  const asked = shownText(tier);
  const owner = partWithTiers(part);
  const { plan } = owner;
  const tiers = tiersOf(owner);
  const index = tiers.labels.findIndex((label) => label === asked || foldText(label) === foldText(asked));
  const conditions = tiers.bands[index];
  if (index === tiers.bands.length)
    return fail({ code: "no-minimum", tier: tiers.labels[index] ?? asked, criterion: owner.criterion.name });
  if (conditions === undefined) {
    return fail({
      code: "unknown-tier",
      tier: asked,
      criterion: owner.criterion.name,
      known: tiers.labels.slice(0, -1),
    });
  }
  if (owner.criterion.tiers !== undefined && areOpen(owner.criterion.tiers)) {
    return fail(undecidedTier(owner.criterion));
  }
  const limit = highest(conditions, plan.nodeOf.get(part.criterion.id) ?? -1);
  if (limit === null) {
    const ids = new Set(conditions.map(({ node }) => criterionAt(plan, node).id));
    const parts = [...ids].map((id) => partName(part.rubric, id));
    const code = part === owner ? "minimum-of-each" : "minimum-elsewhere";
    return fail({ code, tier: asked, criterion: part.criterion.name, parts });
  }
  return Number.isNaN(limit) ? fail({ code: "open-maximum", criterion: part.criterion.name }) : limit;
}

/** The part whose tiers ask something of the named one: itself, or its parent. */
function partWithTiers(part: Part): Part {
  if (part.tier !== null) return part;
  const { rubric, criterion } = part;
  const parent = parentsOf(rubric.criteria).find(({ children }) => children?.includes(criterion) === true);
  if (parent?.tiers !== undefined) return findPart(partName(rubric, parent.id));
  const parts = partNames(rubric, (candidate) => candidate.tiers !== undefined);
  return fail({ code: "no-tiers", criterion: criterion.name, parts });
}

function highest(conditions: readonly Condition[], node: number): number | null {
  const limits = conditions.filter((condition) => condition.node === node).map(({ limit }) => limit);
  return limits.length === 0 ? null : Math.max(...limits);
}
