import { planHighlight } from "../../../filling/highlighting/planHighlight";
import { newestChange } from "../../state/changes";
import type { Pane } from "../pane";
import { remember } from "../remember";
import { work, type WorkTools } from "../work";

/** Highlights as chosen in place of our earlier rules on the sheet. */
export async function highlight(pane: Pane): Promise<void> {
  await work(pane, "highlight", async (tools) => {
    await highlightInto(pane, tools);
  });
}

/** The same as a part of other work; says whether it is done. The new rules are added before the old ones go, so that a refusal loses nothing. */
export async function highlightInto(pane: Pane, tools: WorkTools): Promise<boolean> {
  const { workbook, store } = pane;
  const { evaluation, highlight: request, ruleIds, changes } = store.getState();
  if (evaluation === null) return false;
  const { scoreboard, rubric } = evaluation;
  const { sheet } = scoreboard.layout;
  const filled = newestChange(changes, sheet, "fill");
  const rules = planHighlight(scoreboard, rubric, filled?.columns ?? [], request);
  const before = tools.accept(await workbook.readRules(sheet, ruleIds));
  if (before === null) return false;
  const added = tools.accept(await workbook.addRules(sheet, rules));
  if (added === null) return false;
  const removed = tools.accept(await workbook.removeRules(sheet, ruleIds));
  if (removed === null) {
    store.dispatch({ type: "highlighted", ruleIds: [...added.value, ...ruleIds] });
  } else {
    const record = { kind: "highlight", sheet, added: added.value, before: before.value } as const;
    store.dispatch({ type: "highlighted", ruleIds: added.value, record });
  }
  await remember(pane);
  return removed !== null;
}
