import { MEMORY_KEY, SETTING_PREFIX } from "../memory/memory";
import { parseMemory } from "../memory/parseMemory";
import type { ReadingChoices } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { readRemembered } from "../xlsx/remember";
import type { XlsxFile } from "../xlsx/xlsxFile";

/** How the user of the pane had this sheet read by this rubric, as the workbook remembers it; `undefined` when it does not. */
export function rememberedChoices(file: XlsxFile, sheet: string, rubric: Rubric): ReadingChoices | undefined {
  const text = readRemembered(file)[SETTING_PREFIX + MEMORY_KEY];
  if (typeof text !== "string") return undefined;
  const settled = parseMemory(parsed(text))?.sheets[sheet];
  return settled?.rubric === rubric.id ? settled.choices : undefined;
}

/** What is no JSON is no memory of ours. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
