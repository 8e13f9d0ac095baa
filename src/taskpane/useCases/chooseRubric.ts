import type { Rubric } from "../../rubric/rubric";
import { evaluate } from "./evaluate";
import type { Pane } from "./pane";
import { remember } from "./remember";

/** Takes another rubric for the sheet; earlier corrections to the reading no longer hold. */
export async function chooseRubric(pane: Pane, rubric: Rubric): Promise<void> {
  pane.store.dispatch({ type: "rubricChosen", rubric });
  await evaluate(pane);
  await remember(pane);
}
