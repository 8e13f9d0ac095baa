import type { PackageEditor } from "../package/packageEditor";
import { XlsxRefusal } from "../problem";
import type { Splice } from "../saving/splice";
import { appendInside, applySplices } from "../saving/splice";
import { OFFICE_RELATIONSHIPS } from "../saving/workbookPart";
import type { XmlElement } from "../xml";
import { childOf, childrenOf, escapeText, numberOrNull, parseXml, prefixOf, writeAttributes } from "../xml";
import type { ListedSheet } from "./sheetList";
import { SheetList } from "./sheetList";

/** What the format puts before `definedNames` in the workbook part (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = new Set(
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences".split(" "),
);

/**
 * Takes sheets off the workbook's list, with their names, and puts others on it: one that is named like a removed sheet in
 * its place, the others at the end. What counts sheets by place (the sheet that is shown, sheets' names) is counted anew.
 */
export function listSheets(
  editor: PackageEditor,
  workbookPart: string,
  removed: readonly string[],
  added: readonly ListedSheet[],
): void {
  if (removed.length === 0 && added.length === 0) return;
  const xml = editor.read(workbookPart);
  const root = parseXml(workbookPart, xml);
  const sheets = childOf(root, "sheets");
  if (sheets === null) throw new XlsxRefusal({ code: "damaged-part", part: workbookPart, reason: "no sheets" });
  const list = new SheetList(sheets, removed, added);
  const splices = [...sheetSplices(sheets, list, added), ...viewSplices(root, list), ...nameSplices(root, list)];
  editor.write(workbookPart, applySplices(xml, splices));
}

function sheetSplices(sheets: XmlElement, list: SheetList, added: readonly ListedSheet[]): readonly Splice[] {
  const ids = list.old.map(({ element }) => numberOrNull(element.attributes.sheetId) ?? 0);
  const firstId = Math.max(0, ...ids) + 1;
  const write = (sheet: ListedSheet): string => {
    const { name, relationship } = sheet;
    const sheetId = firstId + added.indexOf(sheet);
    const attributes = { name, sheetId, "xmlns:r": OFFICE_RELATIONSHIPS, "r:id": relationship };
    return `<${prefixOf(sheets.qualifiedName)}sheet${writeAttributes(attributes)}/>`;
  };
  const replaced = list.old.flatMap(({ element: { start, end }, isRemoved, successor }) =>
    isRemoved ? [{ start, end, text: successor === null ? "" : write(successor) }] : [],
  );
  if (list.last.length === 0) return replaced;
  return [...replaced, appendInside(sheets, sheets.qualifiedName, list.last.map(write).join(""))];
}

/** Which sheet is shown, and which tab is the first in sight. */
function viewSplices(root: XmlElement, list: SheetList): readonly Splice[] {
  const first = list.firstVisible();
  if (first === null) throw new XlsxRefusal({ code: "no-worksheet" });
  return childrenOf(childOf(root, "bookViews"), "workbookView").flatMap((view) => {
    const changed = ["activeTab", "firstSheet"].flatMap((name) => {
      const old = numberOrNull(view.attributes[name]);
      const now = old === null ? null : (list.old[old]?.now ?? first);
      return now === old || now === null ? [] : [[name, String(now)] as const];
    });
    return changed.length === 0 ? [] : [reopen(view, { ...view.attributes, ...Object.fromEntries(changed) })];
  });
}

function nameSplices(root: XmlElement, list: SheetList): readonly Splice[] {
  const collection = childOf(root, "definedNames");
  const prefix = prefixOf(root.qualifiedName);
  const added = list.newNames().map(({ name, place, refersTo }) => {
    const attributes = writeAttributes({ name, localSheetId: place });
    return `<${prefix}definedName${attributes}>${escapeText(refersTo)}</${prefix}definedName>`;
  });
  if (collection === null) {
    if (added.length === 0) return [];
    const place = root.children.findLast(({ name }) => BEFORE_NAMES.has(name))?.end ?? root.openEnd;
    return [{ start: place, end: place, text: `<${prefix}definedNames>${added.join("")}</${prefix}definedNames>` }];
  }
  const names = childrenOf(collection, "definedName").map((element) => {
    const old = numberOrNull(element.attributes.localSheetId);
    return { element, old, place: old === null ? undefined : list.old[old] };
  });
  const gone = names.filter(({ place }) => place?.isRemoved === true);
  if (gone.length === names.length && names.length > 0 && added.length === 0)
    return [{ start: collection.start, end: collection.end, text: "" }];
  const moved = names.filter(({ old, place }) => place?.isRemoved === false && place.now !== old);
  return [
    ...gone.map(({ element: { start, end } }) => ({ start, end, text: "" })),
    ...moved.map(({ element, place }) =>
      reopen(element, { ...element.attributes, localSheetId: String(place?.now ?? 0) }),
    ),
    ...(added.length === 0 ? [] : [appendInside(collection, collection.qualifiedName, added.join(""))]),
  ];
}

/** Writes the opening tag of an element anew. */
function reopen(
  { qualifiedName, start, openEnd, end }: XmlElement,
  attributes: Readonly<Record<string, string>>,
): Splice {
  return {
    start,
    end: openEnd,
    text: `<${qualifiedName}${writeAttributes(attributes)}${end === openEnd ? "/>" : ">"}`,
  };
}
