import type { Evaluation } from "../../evaluation/evaluation";
import { summarize } from "../../reporting/summarize";
import type { Summary } from "../../reporting/summary";

const summaries = new WeakMap<Evaluation, Summary>();

/** The summary of an evaluation, made once. */
export function summaryOf(evaluation: Evaluation): Summary {
  const known = summaries.get(evaluation);
  if (known !== undefined) return known;
  const summary = summarize(evaluation);
  summaries.set(evaluation, summary);
  return summary;
}
