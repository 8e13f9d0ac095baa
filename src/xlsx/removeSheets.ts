import type { PackageEditor } from "./packageEditor";
import { XlsxRefusal } from "./problem";
import { ownerOf, readRelationships } from "./relationships";
import type { XlsxFile } from "./xlsxFile";

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

/** The parts that each part leads to; `""` stands for the package itself. */
function relationsOf(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, readonly string[]> {
  const owners = [...parts.keys()].flatMap((name) => ownerOf(name) ?? []);
  return new Map(
    owners.map((owner) => [
      owner,
      readRelationships(parts, owner).flatMap(({ target, external }) => (external ? [] : [target])),
    ]),
  );
}

function reachedFrom(
  starts: readonly string[],
  relations: ReadonlyMap<string, readonly string[]>,
  avoided: ReadonlySet<string>,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...starts];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (reached.has(part) || avoided.has(part)) continue;
    reached.add(part);
    open.push(...(relations.get(part) ?? []));
  }
  return reached;
}
