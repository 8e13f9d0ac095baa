import type { Evaluation } from "../../../evaluation/evaluation";
import type { FillPlan } from "../../../filling/fill";
import type { FillProblem } from "../../../filling/fillProblem";
import { planFill } from "../../../filling/planFill";
import { stampText } from "../../../locales/stampText";
import type { Outcome } from "../../../outcome/outcome";
import type { PaneState } from "../../state/state";

type Planned = Outcome<FillPlan, FillProblem>;

const plans = new WeakMap<Evaluation, Map<string, Planned>>();

/** What filling would do now; `null` before the sheet is evaluated. Planned once for each evaluation, outputs, mode and stamp. */
export function planCurrentFill({
  evaluation,
  outputs,
  mode,
  stamp,
  language,
}: Pick<PaneState, "evaluation" | "outputs" | "mode" | "stamp" | "language">): Planned | null {
  if (evaluation === null) return null;
  const ofEvaluation = plans.get(evaluation) ?? new Map<string, Planned>();
  plans.set(evaluation, ofEvaluation);
  const text = stamp ? stampText(evaluation.writtenRubric, language, new Date()) : null;
  const key = [mode, ...outputs, text].join(" ");
  const known = ofEvaluation.get(key);
  if (known !== undefined) return known;
  const planned = planFill(evaluation, { outputs, mode, ...(text === null ? {} : { stamp: text }) });
  ofEvaluation.set(key, planned);
  return planned;
}
