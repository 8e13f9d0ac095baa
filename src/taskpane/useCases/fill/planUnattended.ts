import type { FillPlan } from "../../../filling/fill";
import type { Pane } from "../pane";
import { planCurrentFill } from "./planCurrentFill";

/**
 * The fill that may be done without anybody looking at it first; `null` after showing the step where the user decides,
 * because it is refused or cells that are not blank would change. With `finishing`, filling from that preview goes on to
 * highlighting.
 */
export function planUnattended({ store }: Pane, { finishing }: { readonly finishing: boolean }): FillPlan | null {
  store.dispatch({ type: "stepChosen", step: "fill" });
  const plan = planCurrentFill(store.getState());
  if (plan === null) return null;
  if (!plan.ok) {
    store.dispatch({ type: "noticed", notice: { kind: "filling", problem: plan.problems[0] } });
    return null;
  }
  const count = plan.value.overwrites.length;
  store.dispatch({ type: "finishingSet", finishing: finishing && count > 0 });
  if (count === 0) return plan.value;
  store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "overwrites-found", count } } });
  return null;
}
