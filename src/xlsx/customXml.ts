import type { PackageEditor } from "./package/packageEditor";
import { readPart, readRelationships } from "./package/relationships";
import { XlsxRefusal } from "./problem";
import type { XlsxFile } from "./xlsxFile";
import { parseXml, prefixedAttribute, prefixOf, writeAttributes } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part of the workbook. */
interface CustomXmlPart {
  readonly part: string;
  readonly xml: string;
}

/** The workbook's custom XML parts, other programs' included, by the id Excel knows them by (the part's name where it has none). */
export function readCustomXml({
  parts,
  workbookPart,
}: Pick<XlsxFile, "parts" | "workbookPart">): ReadonlyMap<string, CustomXmlPart> {
  return new Map(
    readRelationships(parts, workbookPart)
      .filter(({ type, target }) => type === "customXml" && parts.has(target))
      .map(({ target }) => [idOf(parts, target) ?? target, { part: target, xml: readPart(parts, target) }]),
  );
}

function idOf(parts: Pick<XlsxFile, "parts">["parts"], part: string): string | null {
  const properties = readRelationships(parts, part).find(({ type }) => type === "customXmlProps")?.target;
  if (properties === undefined || !parts.has(properties)) return null;
  return prefixedAttribute(parseXml(properties, readPart(parts, properties)), "itemID");
}

/** The namespace of the root element; `""` for none, `null` when the text is no well-formed XML. */
export function namespaceOf(xml: string): string | null {
  try {
    const { qualifiedName, attributes } = parseXml("customXml", xml);
    const prefix = prefixOf(qualifiedName).slice(0, -1);
    return attributes[prefix === "" ? "xmlns" : `xmlns:${prefix}`] ?? "";
  } catch (error) {
    if (error instanceof XlsxRefusal) return null;
    throw error;
  }
}

/** A custom XML part of its own, known to the package by `id` (`"{GUID}"`). */
export function addCustomXml(
  editor: PackageEditor,
  workbookPart: string,
  { xml, namespace, id }: { readonly xml: string; readonly namespace: string; readonly id: string },
): void {
  const part = editor.freeName("customXml/item", ".xml");
  const properties = part.replace("item", "itemProps");
  editor.add(part, xml, "application/xml");
  const schema = `<ds:schemaRefs><ds:schemaRef${writeAttributes({ "ds:uri": namespace })}/></ds:schemaRefs>`;
  const attributes = writeAttributes({ "ds:itemID": id, "xmlns:ds": `${OFFICE}/customXml` });
  editor.add(properties, `<ds:datastoreItem${attributes}>${schema}</ds:datastoreItem>`, PROPERTIES_TYPE);
  editor.relate(part, properties, `${OFFICE}/relationships/customXmlProps`);
  editor.relate(workbookPart, part, `${OFFICE}/relationships/customXml`);
}

/** Removes a custom XML part with what describes it. */
export function removeCustomXml(editor: PackageEditor, workbookPart: string, part: string): void {
  for (const { target } of readRelationships(editor.parts, part)) editor.remove(target, part);
  editor.remove(part, workbookPart);
}
