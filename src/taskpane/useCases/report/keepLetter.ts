import type { LetterMemory } from "../../../memory/letterMemory";
import type { Pane } from "../pane";
import { keep } from "../remember";

/** Keeps in the workbook what stands around its reports. */
export async function keepLetter(pane: Pane, letter: LetterMemory): Promise<void> {
  await keep(pane, { ...pane.store.getState().memory, letter });
}
