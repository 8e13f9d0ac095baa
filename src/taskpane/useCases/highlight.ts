import { planHighlight } from "../../filling/planHighlight";
import type { Pane } from "./pane";
import { remember } from "./remember";
import { work, type WorkTools } from "./work";

/** Highlights as chosen in place of our earlier rules on the sheet. */
export async function highlight(pane: Pane): Promise<void> {
  await work(pane, "highlight", async (tools) => {
    await highlightInto(pane, tools);
  });
}

/** The same as a part of other work; says whether it is done. The new rules are added before the old ones go, so that a refusal loses nothing. */
export async function highlightInto(pane: Pane, tools: WorkTools): Promise<boolean> {
  const { workbook, store } = pane;
  const { evaluation, highlight: request, ruleIds, fillRecord } = store.getState();
  if (evaluation === null) return false;
  const { scoreboard, rubric } = evaluation;
  const { layout } = scoreboard;
  const filled = fillRecord?.plan.sheet === layout.sheet ? fillRecord.plan.columns : [];
  const rules = planHighlight(scoreboard, rubric, filled, request);
  const added = tools.accept(await workbook.addRules(layout.sheet, rules));
  if (added === null) return false;
  const removed = tools.accept(await workbook.removeRules(layout.sheet, ruleIds));
  store.dispatch({ type: "highlighted", ruleIds: removed === null ? [...added.value, ...ruleIds] : added.value });
  await remember(pane);
  return removed !== null;
}
