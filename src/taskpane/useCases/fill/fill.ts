import type { FillPlan, Overwrite } from "../../../filling/fill";
import type { Pane } from "../pane";
import { readInto } from "../sheet/read";
import { work } from "../work";
import { finish } from "./finish";
import { planCurrentFill } from "./planCurrentFill";
import { writePlan } from "./writePlan";

/**
 * Fills the results. The sheet is read once more first: cells that would be overwritten and are not in the plan the user
 * looked at stop the fill, and the new preview is shown.
 */
export async function fill(pane: Pane, previewed: FillPlan): Promise<void> {
  const { store } = pane;
  await work(pane, "fill", async (tools) => {
    const { finishing } = store.getState();
    if (!(await readInto(pane, tools))) return;
    const plan = planCurrentFill(store.getState());
    if (plan === null) return;
    if (!plan.ok) {
      store.dispatch({ type: "noticed", notice: { kind: "filling", problem: plan.problems[0] } });
      return;
    }
    const seen = new Map(previewed.overwrites.map((overwrite) => [overwrite.cell, overwrite]));
    const unseen = plan.value.overwrites.filter((overwrite) => !isSame(seen.get(overwrite.cell), overwrite)).length;
    if (unseen > 0) {
      const problem = { code: "overwrites-found", count: unseen } as const;
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem } });
      return;
    }
    if (finishing) await finish(pane, plan.value, tools);
    else await writePlan(pane, plan.value, tools);
  });
}

function isSame(previewed: Overwrite | undefined, { before, beforeFormula }: Overwrite): boolean {
  return previewed?.before === before && previewed.beforeFormula === beforeFormula;
}
