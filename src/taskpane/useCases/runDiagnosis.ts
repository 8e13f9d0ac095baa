import { diagnose } from "../../excel/diagnosis/diagnose";
import { functionProbe } from "../../functions/functionProbe";
import type { Pane } from "./pane";
import { work } from "./work";

/** Runs the self-check; what it found, or why it could not begin, stays in the pane's state. */
export async function runDiagnosis(pane: Pane, check = diagnose): Promise<void> {
  await work(pane, "diagnose", async ({ signal, onProgress }) => {
    const found = await check({ probe: functionProbe() }, { signal, onProgress });
    pane.store.dispatch({ type: "diagnosed", found });
  });
}
