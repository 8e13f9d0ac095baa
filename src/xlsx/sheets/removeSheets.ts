import type { PackageEditor } from "../package/packageEditor";
import { reachedFrom, relationsOf } from "../package/partRelations";
import { XlsxRefusal } from "../problem";
import type { XlsxFile } from "../xlsxFile";

/** Removes the parts of worksheets and all that only they lead to: drawings, charts, pictures, notes. The list of sheets stays. */
export function removeSheetParts(editor: PackageEditor, file: XlsxFile, names: readonly string[]): void {
  if (names.length === 0) return;
  const sheets = names.map((name) => {
    const sheet = file.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) throw new XlsxRefusal({ code: "sheet-missing", sheet: name });
    return sheet.part;
  });
  const relations = relationsOf(editor.parts);
  const removed = reachedFrom(sheets, relations, new Set());
  const others = [...relations.keys()].filter((owner) => !removed.has(owner));
  const kept = reachedFrom(others, relations, new Set(sheets));
  editor.removeAll(new Set([...removed].filter((part) => !kept.has(part))), file.workbookPart);
}
