import type { Outcome } from "../../outcome/outcome";
import { refuse, succeed } from "../../outcome/outcome";
import { namespaceOf, readCustomXml } from "../../xlsx/customXml";
import type { CustomXmlEdit } from "../../xlsx/edits";
import { openXlsx } from "../../xlsx/openXlsx";
import { XlsxRefusal } from "../../xlsx/problem";
import type { XlsxProblem } from "../../xlsx/problem";
import { saveXlsx } from "../../xlsx/saveXlsx";
import { renameSheets } from "../../xlsx/sheets/renameSheets";
import type { SheetRenames } from "../../xlsx/sheets/renameSheets";
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
    const named = renameSheets(file, renamesOf(document));
    const edits = collectEdits({
      file: named,
      model,
      numberFormats,
      sheetIds,
      calculated,
      extras,
      borderRows: watch.borderRows,
    });
    const bytes = saveXlsx(named, { ...edits, customXml: customXmlEdits(readCustomXml(named), customXml) });
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

/** The sheets of the file that have other names by now. */
function renamesOf({ file, sheetIds, workbook: { model } }: OpenDocument): SheetRenames {
  const standing = new Set(model.getters.getSheetIds());
  return new Map(
    file.sheets.flatMap(({ name }, index) => {
      const sheetId = sheetIds[index] ?? "";
      const now = standing.has(sheetId) ? model.getters.getSheetName(sheetId) : name;
      return now === name ? [] : [[name, now] as const];
    }),
  );
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
