import type { PackageEditor } from "./packageEditor";
import { XlsxRefusal } from "./problem";
import { readRelationships } from "./relationships";
import type { XlsxFile } from "./xlsxFile";

/** Removes the parts of worksheets and all that only they lead to: drawings, charts, pictures, notes. The list of sheets stays. */
export function removeSheetParts(editor: PackageEditor, file: XlsxFile, names: readonly string[]): void {
  for (const name of names) {
    const sheet = file.sheets.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (sheet === undefined) throw new XlsxRefusal({ code: "sheet-missing", sheet: name });
    const owned = targetsOf(editor, sheet.part);
    editor.remove(sheet.part, file.workbookPart);
    for (const part of owned) removeUnrelated(editor, part);
  }
}

/** Removes a part that no other part leads to, and what is thereby left alone. */
function removeUnrelated(editor: PackageEditor, part: string): void {
  if (!editor.parts.has(part) || editor.isRelated(part)) return;
  const owned = targetsOf(editor, part);
  editor.drop(part);
  for (const other of owned) removeUnrelated(editor, other);
}

function targetsOf(editor: PackageEditor, part: string): readonly string[] {
  return readRelationships(editor.parts, part).flatMap(({ target, external }) => (external ? [] : [target]));
}
