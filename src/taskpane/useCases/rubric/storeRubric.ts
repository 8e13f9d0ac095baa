import { knowRubrics } from "../../../functions/knownRubrics";
import { RUBRICS_KEY } from "../../../memory/namespace";
import type { Rubric } from "../../../rubric/rubric";
import type { Pane } from "../pane";
import { evaluate } from "../sheet/evaluate";
import { accept } from "../work";

/**
 * Keeps a rubric in the workbook, in the place of its own one of the same id, and has everything that rests on it computed
 * anew: the pane's results and the CQDT formulas of the sheets. False when it could not be kept; then nothing has changed.
 */
export async function storeRubric(pane: Pane, rubric: Rubric): Promise<boolean> {
  const { workbook, store } = pane;
  const recalled = accept(pane, "remember", await workbook.recall(RUBRICS_KEY));
  if (recalled === null) return false;
  const { readRubrics, withRubric } = await import(/* webpackChunkName: "rubrics" */ "./rubricTools");
  const entries = withRubric(recalled.value, rubric);
  if (accept(pane, "remember", await workbook.remember(RUBRICS_KEY, entries)) === null) return false;
  const { rubrics } = readRubrics(entries);
  knowRubrics(rubrics);
  store.dispatch({ type: "rubricsKnown", rubrics });
  await evaluate(pane);
  accept(pane, "remember", await workbook.recalculate());
  return true;
}
