import { DIAGNOSIS_TITLE_ID } from "../components/diagnosis/diagnosisTitleId";
import { tabId } from "../components/StepPanel";
import type { Pane } from "../useCases/pane";

/** Takes the keyboard to the pane: to the step it is on, or to the self-check where that is in view. */
export function openPane({ store }: Pane): void {
  const { diagnosis, step } = store.getState();
  document.getElementById(diagnosis.place === "open" ? DIAGNOSIS_TITLE_ID : tabId(step))?.focus();
}
