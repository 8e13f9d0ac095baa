import { areOpen } from "../rubric/openTiers";
import type { Rubric } from "../rubric/rubric";
import { isDecidable } from "../scoring/completeRow";
import { planScoring } from "../scoring/plan";
import type { ScoringPlan } from "../scoring/plan";
import { criterionAt, leavesOf } from "../scoring/planNodes";
import type { FillMode } from "./fill";
import type { FillProblem } from "./fillProblem";
import type { FillSheet, FillUnit, WantedResult } from "./fillSheet";

/**
 * Why results cannot be known, whatever the scores: a minimum or a maximum that neither the rubric nor the sheet gives.
 *
 * @param writtenRubric the rubric without what the sheet adds: what CQDT functions know
 */
export function findUnknown(
  { plan, units }: Pick<FillSheet, "plan" | "units">,
  writtenRubric: Rubric,
  wanted: readonly WantedResult[],
  mode: FillMode,
): FillProblem | null {
  const open = openTiers(plan, wanted);
  if (open.length > 0) return { code: "minimum-unknown", criteria: open };
  const unknown = missingMaxima(plan, units, wanted);
  if (unknown.length > 0) return { code: "max-unknown", criteria: unknown };
  if (mode !== "functions") return null;
  const unwritten = missingMaxima(planScoring(writtenRubric.criteria, writtenRubric), units, wanted);
  return unwritten.length > 0 ? { code: "max-only-on-sheet", criteria: unwritten } : null;
}

/** The names of the criteria whose tiers are wanted, yet the rubric leaves their minima open. */
function openTiers(plan: ScoringPlan, wanted: readonly WantedResult[]): readonly string[] {
  const tiered = wanted.filter(({ output }) => output === "tier" || output === "shortfall");
  const criteria = [...new Set(tiered.map(({ node }) => node))].map((node) => criterionAt(plan, node));
  return criteria.flatMap(({ name, tiers }) => (tiers !== undefined && areOpen(tiers) ? [name] : []));
}

/** The names of the indicators whose maximum a result rests on, yet the plan leaves open. */
function missingMaxima(
  plan: ScoringPlan,
  units: readonly FillUnit[],
  wanted: readonly WantedResult[],
): readonly string[] {
  return plan.nodes.slice(0, plan.indicatorCount).flatMap(({ name }, leaf) => {
    if (!Number.isNaN(plan.maxima[leaf] ?? NaN)) return [];
    const countsFull = units.some(({ exemptions }) => exemptions[leaf] === "full");
    const isNeeded = wanted.some(
      (result) => leavesOf(plan, result.node).includes(leaf) && (countsFull || needsMaximum(plan, result)),
    );
    return isNeeded ? [name] : [];
  });
}

function needsMaximum(plan: ScoringPlan, { node, output }: WantedResult): boolean {
  if (output === "percent") return Number.isNaN(plan.maxima[node] ?? NaN);
  const tier = plan.tiers.find((candidate) => candidate.node === node);
  return (output === "tier" || output === "shortfall") && tier !== undefined && !isDecidable(tier);
}
