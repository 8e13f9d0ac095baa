import type { LetterMemory } from "../../../memory/letterMemory";
import type { Pane } from "../pane";
import { keep } from "../remember";

/** Keeps in the workbook what stands around its reports; nothing where everything is to be filled in by hand. */
export async function keepLetter(pane: Pane, entered: LetterMemory): Promise<void> {
  const { letter: _, ...others } = pane.store.getState().memory;
  await keep(pane, Object.keys(entered).length === 0 ? others : { ...others, letter: entered });
}
