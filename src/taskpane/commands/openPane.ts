import { tabId } from "../components/StepPanel";
import type { Pane } from "../useCases/pane";

/** Takes the keyboard to the pane, at the step it is on. */
export function openPane({ store }: Pane): void {
  document.getElementById(tabId(store.getState().step))?.focus();
}
