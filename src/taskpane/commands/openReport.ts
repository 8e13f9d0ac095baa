import { STEPS, type Step } from "../state/state";
import type { Pane } from "../useCases/pane";

/** Shows the step with the report. */
export function openReport({ store }: Pane): void {
  const step = STEPS.find((known: string): known is Step => known === "report");
  if (step !== undefined) store.dispatch({ type: "stepChosen", step });
}
