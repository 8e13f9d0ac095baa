import type { Language } from "../../locales";
import { commandWords, type CommandDictionary } from "../../locales/commandWords";
import type { Pane } from "../useCases/pane";

/** Says in the pane why a command stopped; the sentence follows the pane's language. */
export function say({ store }: Pane, sentence: (words: CommandDictionary, language: Language) => string): void {
  const text = { vi: sentence(commandWords("vi"), "vi"), en: sentence(commandWords("en"), "en") };
  store.dispatch({ type: "noticed", notice: { kind: "stopped", text } });
}

/** Shows the step where the rubric is chosen, and why. */
export function needsRubric(pane: Pane): void {
  pane.store.dispatch({ type: "stepChosen", step: "rubric" });
  say(pane, ({ rubricFirst }) => rubricFirst);
}
