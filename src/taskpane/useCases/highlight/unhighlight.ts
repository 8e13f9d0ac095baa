import type { Pane } from "../pane";
import { remember } from "../remember";
import { work } from "../work";

/** Removes our own rules from the pane's sheet. */
export async function unhighlight(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "highlight", async (tools) => {
    const { sheet, ruleIds } = store.getState();
    if (sheet === null) return;
    const before = tools.accept(await workbook.readRules(sheet, ruleIds));
    if (before === null || tools.accept(await workbook.removeRules(sheet, ruleIds)) === null) return;
    const record = { kind: "highlight", sheet, added: [], before: before.value } as const;
    store.dispatch({ type: "highlighted", ruleIds: [], record });
    await remember(pane);
  });
}
