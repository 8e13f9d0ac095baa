import type { ReadingChoices } from "../../../reading/scoreboard";
import type { Pane } from "../pane";
import { remember } from "../remember";
import { evaluate } from "./evaluate";

/** Corrects what was understood of the sheet and evaluates it anew at once. */
export async function changeChoices(pane: Pane, choices: ReadingChoices): Promise<void> {
  pane.store.dispatch({ type: "choicesChanged", choices });
  await evaluate(pane);
  await remember(pane);
}
