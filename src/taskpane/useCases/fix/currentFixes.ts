import type { Evaluation } from "../../../evaluation/evaluation";
import { FIX_KINDS, type FixKind, type FixPlan } from "../../../fixing/fix";
import { planFixes } from "../../../fixing/planFixes";
import type { PaneState } from "../../state/state";

const plans = new WeakMap<Evaluation, Map<string, FixPlan>>();

/** What fixing these kinds would do now; `null` before the sheet is evaluated. Planned once for each evaluation and kinds. */
export function currentFixes(
  { evaluation, choices }: Pick<PaneState, "evaluation" | "choices">,
  kinds: readonly FixKind[] = FIX_KINDS,
): FixPlan | null {
  if (evaluation === null) return null;
  const ofEvaluation = plans.get(evaluation) ?? new Map<string, FixPlan>();
  plans.set(evaluation, ofEvaluation);
  const key = kinds.join(" ");
  const plan = ofEvaluation.get(key) ?? planFixes(evaluation, { choices, kinds });
  ofEvaluation.set(key, plan);
  return plan;
}
