import { MEMORY_KEY } from "../memory/memory";
import { parseMemory } from "../memory/parseMemory";
import { settledFor } from "../memory/settledFor";
import type { ReadingChoices } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { readRemembered } from "../xlsx/remember";
import type { XlsxFile } from "../xlsx/xlsxFile";

/** How the user of the pane had this sheet read by this rubric, as the workbook remembers it; `undefined` when it does not. */
export function rememberedChoices(file: XlsxFile, sheet: string, rubric: Rubric): ReadingChoices | undefined {
  const remembered = readRemembered(file)[MEMORY_KEY];
  if (remembered === undefined) return undefined;
  const memory = parseMemory(remembered);
  const settled = memory === null ? undefined : settledFor(memory, sheet);
  return settled?.rubric === rubric.id ? settled.choices : undefined;
}
