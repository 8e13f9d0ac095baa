import type { Criterion } from "../rubric/rubric";
import type { ScoringPlan } from "./plan";

/**
 * The criterion that a node of the plan stands for.
 *
 * @throws RangeError for a number that is no node: a defect, never a matter of the sheet.
 */
export function criterionAt(plan: ScoringPlan, node: number): Criterion {
  const criterion = plan.nodes[node];
  if (criterion === undefined) throw new RangeError(`The plan has no node ${node}.`);
  return criterion;
}

/** The factor of a leaf's points in the total of a node above it; 1 for the leaf itself, NaN where it stands elsewhere. */
export function weightWithin(plan: ScoringPlan, node: number, leaf: number): number {
  if (leaf === node) return 1;
  const parent = plan.children.findIndex((children) => children.includes(leaf));
  if (parent === -1) return NaN;
  return (plan.weights[leaf] ?? NaN) * weightWithin(plan, node, parent);
}

/** The indicators below (or at) a node, in leaf order. */
export function leavesOf(plan: ScoringPlan, node: number): readonly number[] {
  const children = plan.children[node] ?? [];
  return children.length === 0 ? [node] : Array.from(children).flatMap((child) => leavesOf(plan, child));
}
