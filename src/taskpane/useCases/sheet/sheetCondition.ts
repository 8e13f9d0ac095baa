import type { PaneState } from "../../state/state";
import { compareResults, type ResultComparison } from "../fill/compareResults";
import { planCurrentFill } from "../fill/planCurrentFill";

/** How far what the pane shows can be relied on for the sheet as it stands. */
export type SheetCondition =
  | "notRead"
  | "reading"
  | "noRubric"
  | "unread"
  | "stale"
  | "waiting"
  | "failed"
  | "absent"
  | "matching"
  | "differing"
  | "rubricChanged";

export function sheetCondition(state: PaneState): SheetCondition {
  const { rubric, rereadTrouble, work, stale, grid, evaluation, filledWith } = state;
  if (work?.kind === "read" || work?.kind === "open") return "reading";
  if (rereadTrouble !== null) return rereadTrouble === "waiting" ? "waiting" : "failed";
  if (stale) return "stale";
  if (rubric === null) return "noRubric";
  if (grid === null) return "notRead";
  if (evaluation === null) return "unread";
  const comparison = comparisonOf(state);
  if (comparison === null) return "absent";
  if (comparison.state !== "differing") return comparison.state;
  return filledWith !== null && filledWith !== rubric ? "rubricChanged" : "differing";
}

const comparisons = new WeakMap<object, ResultComparison>();

/** The results on the sheet against those that filling would show; `null` where nothing can be filled. Compared once for each plan. */
export function comparisonOf(state: PaneState): ResultComparison | null {
  const { evaluation } = state;
  const plan = planCurrentFill(state);
  if (evaluation === null || plan?.ok !== true) return null;
  const comparison = comparisons.get(plan.value) ?? compareResults(evaluation.grid, plan.value);
  comparisons.set(plan.value, comparison);
  return comparison;
}
