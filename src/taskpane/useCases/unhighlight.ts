import type { Pane } from "./pane";
import { remember } from "./remember";
import { work } from "./work";

/** Removes our own rules from the pane's sheet. */
export async function unhighlight(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "highlight", async (tools) => {
    const { sheet, ruleIds } = store.getState();
    if (sheet === null) return;
    if (tools.accept(await workbook.removeRules(sheet, ruleIds)) === null) return;
    store.dispatch({ type: "highlighted", ruleIds: [] });
    await remember(pane);
  });
}
