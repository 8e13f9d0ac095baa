import type { LetterMemory } from "../../memory/letterMemory";
import { MEMORY_KEY } from "../../memory/memory";
import { parseMemory } from "../../memory/parseMemory";
import type { ReportMemory } from "../../memory/reportMemory";
import { settledFor } from "../../memory/settledFor";
import type { Rubric } from "../../rubric/rubric";
import { readRemembered } from "../../xlsx/remember";
import type { XlsxFile } from "../../xlsx/xlsxFile";

interface RememberedReport {
  readonly report: ReportMemory;
  readonly letter: LetterMemory;
}

/** How the user of the pane wants the report of this sheet by this rubric, and what stands around it; empty where nothing was chosen. */
export function rememberedReport(file: XlsxFile, sheet: string, rubric: Rubric): RememberedReport {
  const remembered = readRemembered(file)[MEMORY_KEY];
  const memory = remembered === undefined ? null : parseMemory(remembered);
  if (memory === null) return { report: {}, letter: {} };
  const settled = settledFor(memory, sheet);
  const report = settled?.rubric === rubric.id ? settled.report : undefined;
  return { report: report ?? {}, letter: memory.letter ?? {} };
}
