import { formatNumber } from "../../locales/format";
import { countErrors } from "../useCases/fill/countErrors";
import { planUnattended } from "../useCases/fill/planUnattended";
import { writePlan } from "../useCases/fill/writePlan";
import type { Pane } from "../useCases/pane";
import { onSheetInView } from "./onSheetInView";
import { say } from "./say";

/** Fills the sheet in view; stops at findings that are errors, and at the preview where cells that are not blank would change. */
export async function fillResults(pane: Pane): Promise<void> {
  await onSheetInView(pane, "fill", "fill", async (evaluation, tools) => {
    const errors = countErrors(evaluation);
    if (errors > 0) {
      pane.store.dispatch({ type: "stepChosen", step: "check" });
      say(pane, ({ errorsFirst }, language) => errorsFirst(formatNumber(errors, language)));
      return;
    }
    const plan = planUnattended(pane, { finishing: false });
    if (plan !== null) await writePlan(pane, plan, tools);
  });
}
