import type { UnitPair } from "../checking/audit/tables/tablesAudit";
import { MEMORY_KEY } from "../memory/memory";
import { parseMemory } from "../memory/parseMemory";
import { readRemembered } from "../xlsx/remember";
import type { XlsxFile } from "../xlsx/xlsxFile";

/** The pairs of names that the user of the pane made in this workbook. */
export function rememberedPairs(file: XlsxFile): readonly UnitPair[] {
  const remembered = readRemembered(file)[MEMORY_KEY];
  return remembered === undefined ? [] : (parseMemory(remembered)?.pairs ?? []);
}
