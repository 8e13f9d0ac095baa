import type { Rubric } from "../../../rubric/rubric";
import type { Pane } from "../pane";
import { remember } from "../remember";
import { evaluate } from "../sheet/evaluate";

/** Takes another rubric for the sheet; earlier corrections to the reading no longer hold. */
export async function chooseRubric(pane: Pane, rubric: Rubric): Promise<void> {
  pane.store.dispatch({ type: "rubricChosen", rubric });
  await evaluate(pane);
  await remember(pane);
}
