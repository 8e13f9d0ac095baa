import type { Pane } from "../pane";
import { readInto } from "../sheet/read";
import { work } from "../work";
import { countErrors } from "./countErrors";
import { finish } from "./finish";
import { planUnattended } from "./planUnattended";

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
    const count = countErrors(evaluation);
    if (count > 0) {
      store.dispatch({ type: "stepChosen", step: "check" });
      store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "errors-found", count } } });
      return;
    }
    const plan = planUnattended(pane, { finishing: true });
    if (plan !== null) await finish(pane, plan, tools);
  });
}
