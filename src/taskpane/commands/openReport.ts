import type { Pane } from "../useCases/pane";

/** Shows the step with the report. */
export function openReport({ store }: Pane): void {
  store.dispatch({ type: "stepChosen", step: "report" });
}
