import { finish } from "./finish";
import type { Pane } from "./pane";
import { planCurrentFill } from "./planCurrentFill";
import { readInto } from "./read";
import { work } from "./work";

/**
 * Reads, checks, fills and highlights as settled before. It stops at findings that are errors, and at the preview when
 * cells that are not blank would change; filling from there goes on to highlighting.
 */
export async function doEverything(pane: Pane): Promise<void> {
  const { store } = pane;
  await work(pane, "fill", async (tools) => {
    if (!(await readInto(pane, tools))) return;
    const { evaluation } = store.getState();
    if (evaluation === null) {
      store.dispatch({ type: "stepChosen", step: "check" });
      return;
    }
    const errors = evaluation.findings.filter(({ severity }) => severity === "error").length;
    if (errors > 0) {
      store.dispatch({ type: "stepChosen", step: "check" });
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "errors-found", count: errors } } });
      return;
    }
    store.dispatch({ type: "stepChosen", step: "fill" });
    const plan = planCurrentFill(store.getState());
    if (plan === null) return;
    if (!plan.ok) {
      store.dispatch({ type: "noticed", notice: { kind: "filling", problem: plan.problems[0] } });
      return;
    }
    const count = plan.value.overwrites.length;
    if (count > 0) {
      store.dispatch({ type: "finishingSet", finishing: true });
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "overwrites-found", count } } });
      return;
    }
    await finish(pane, plan.value, tools);
  });
}
