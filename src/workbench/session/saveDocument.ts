import type { Outcome } from "../../outcome/outcome";
import { refuse, succeed } from "../../outcome/outcome";
import { openXlsx } from "../../xlsx/openXlsx";
import { XlsxRefusal } from "../../xlsx/problem";
import type { XlsxProblem } from "../../xlsx/problem";
import { namespaceOf, readCustomXml } from "../../xlsx/customXml";
import type { CustomXmlEdit } from "../../xlsx/edits";
import { saveXlsx } from "../../xlsx/saveXlsx";
import { calculatedValues } from "../saving/calculated";
import { collectEdits } from "../saving/collectEdits";
import type { OpenDocument } from "./openDocument";

/**
 * The document as the bytes of an .xlsx: the file it was opened from with what was edited since, everything else byte for
 * byte. The next save starts from there.
 */
export function saveDocument(document: OpenDocument): Outcome<Uint8Array, XlsxProblem> {
  const { workbook, watch, file, sheetIds, calculated } = document;
  const { model, numberFormats, customXml, extras } = workbook;
  try {
    const edits = collectEdits({
      file,
      model,
      numberFormats,
      sheetIds,
      calculated,
      extras,
      borderRows: watch.borderRows,
    });
    const bytes = saveXlsx(file, { ...edits, customXml: customXmlEdits(readCustomXml(file), customXml) });
    const saved = openXlsx(bytes);
    if (!saved.ok) return saved;
    document.file = saved.value;
    document.sheetIds = saved.value.sheets.flatMap(({ name }) => model.getters.getSheetIdByName(name) ?? []);
    document.calculated = calculatedValues(model, document.sheetIds);
    watch.fileSheets = new Set(document.sheetIds);
    return succeed(bytes);
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse(error.problem);
    throw error;
  }
}

/** The custom XML parts that differ from the file's, by id. */
function customXmlEdits(
  stored: ReturnType<typeof readCustomXml>,
  current: ReadonlyMap<string, string>,
): readonly CustomXmlEdit[] {
  const kept = [...stored].flatMap(([id, { part, xml: before }]): readonly CustomXmlEdit[] => {
    const xml = current.get(id) ?? null;
    return xml === before ? [] : [{ part, xml }];
  });
  const added = [...current].flatMap(([id, xml]): readonly CustomXmlEdit[] =>
    stored.has(id) ? [] : [{ id, namespace: namespaceOf(xml) ?? "", xml }],
  );
  return [...kept, ...added];
}
