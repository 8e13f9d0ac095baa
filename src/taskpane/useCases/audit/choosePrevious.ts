import type { PreviousChoice } from "../../../memory/memory";
import type { Pane } from "../pane";
import { remember } from "../remember";

/** Looks for the previous year's numbers elsewhere, or nowhere. */
export async function choosePrevious(pane: Pane, previous: PreviousChoice): Promise<void> {
  pane.store.dispatch({ type: "previousChosen", previous });
  await remember(pane);
}
