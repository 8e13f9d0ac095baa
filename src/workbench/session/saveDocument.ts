import type { Outcome } from "../../outcome/outcome";
import { refuse, succeed } from "../../outcome/outcome";
import { openXlsx } from "../../xlsx/openXlsx";
import { XlsxRefusal } from "../../xlsx/problem";
import type { XlsxProblem } from "../../xlsx/problem";
import { readRemembered } from "../../xlsx/remember";
import { saveXlsx } from "../../xlsx/saveXlsx";
import { calculatedValues } from "../saving/calculated";
import { collectEdits, newSheetIds } from "../saving/collectEdits";
import type { OpenDocument } from "./openDocument";

/**
 * The document as the bytes of an .xlsx: the file it was opened from with what was edited since, everything else byte for
 * byte. The next save starts from there.
 */
export function saveDocument(document: OpenDocument): Outcome<Uint8Array, XlsxProblem> {
  const { workbook, watch, file, sheetIds, calculated } = document;
  const { model, numberFormats, settings } = workbook;
  try {
    const edits = collectEdits({ file, model, numberFormats, sheetIds, calculated, borderRows: watch.borderRows });
    const remember = rememberEdits(readRemembered(file), settings);
    const bytes = saveXlsx(file, { ...edits, ...(remember !== null && { remember }) });
    const saved = openXlsx(bytes);
    if (!saved.ok) return saved;
    document.file = saved.value;
    document.sheetIds = [...sheetIds, ...newSheetIds(model, sheetIds)];
    document.calculated = calculatedValues(model, document.sheetIds);
    watch.fileSheets = new Set(document.sheetIds);
    return succeed(bytes);
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse(error.problem);
    throw error;
  }
}

/** What is remembered anew, with `undefined` for what is forgotten; `null` when nothing differs. */
function rememberEdits(
  stored: Readonly<Record<string, unknown>>,
  settings: ReadonlyMap<string, unknown>,
): Record<string, unknown> | null {
  const keys = new Set([...Object.keys(stored), ...settings.keys()]);
  const changed = [...keys].filter((key) => JSON.stringify(stored[key]) !== JSON.stringify(settings.get(key)));
  return changed.length === 0 ? null : Object.fromEntries(changed.map((key) => [key, settings.get(key)]));
}
