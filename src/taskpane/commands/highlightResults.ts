import { highlightInto } from "../useCases/highlight/highlight";
import type { Pane } from "../useCases/pane";
import { onSheetInView } from "./onSheetInView";
import { say } from "./say";

/** Highlights the sheet in view as chosen; where nothing is chosen the step shows the choices. */
export async function highlightResults(pane: Pane): Promise<void> {
  await onSheetInView(pane, "highlight", "highlight", async (_evaluation, tools) => {
    const { unranked, belowMinimum, threshold } = pane.store.getState().highlight;
    if (!unranked && !belowMinimum && threshold === null) say(pane, ({ nothingToHighlight }) => nothingToHighlight);
    else await highlightInto(pane, tools);
  });
}
