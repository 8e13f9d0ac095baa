import type { FillPlan } from "../../../filling/fill";
import { highlightInto } from "../highlight/highlight";
import type { Pane } from "../pane";
import type { WorkTools } from "../work";
import { warn, writePlan } from "./writePlan";

/** The end of "do everything": fills, highlights and says so. */
export async function finish(pane: Pane, plan: FillPlan, tools: WorkTools): Promise<void> {
  const { store } = pane;
  const written = await writePlan(pane, plan, tools);
  if (written === null) return;
  store.dispatch({ type: "finishingSet", finishing: false });
  if (!(await highlightInto(pane, tools)) || warn(pane, written)) return;
  const notice = { kind: "finished", columns: plan.columns.length, rules: store.getState().ruleIds.length } as const;
  store.dispatch({ type: "noticed", notice });
}
