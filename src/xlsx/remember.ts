import type { PackageEditor } from "./packageEditor";
import { readPart, readRelationships } from "./relationships";
import type { XlsxFile } from "./xlsxFile";
import { childrenOf, escapeText, parseXml, writeAttributes } from "./xml";

/** The namespace of the custom XML part in which a workbook keeps what CQDT remembers. */
export const REMEMBER_NAMESPACE = "urn:cqdt:remember";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** Everything the workbook remembers, by key; an entry that is no JSON is left out. */
export function readRemembered(file: Pick<XlsxFile, "parts" | "workbookPart">): Readonly<Record<string, unknown>> {
  const part = findPart(file.parts, file.workbookPart);
  if (part === null) return {};
  const entries = childrenOf(parseXml(part, readPart(file.parts, part)), "entry").flatMap(({ attributes, text }) => {
    const parsed = parseJson(text);
    return parsed === undefined ? [] : [[attributes.key ?? "", parsed] as const];
  });
  return Object.fromEntries(entries);
}

/** Adds or replaces values; `undefined` forgets a key. */
export function writeRemembered(
  editor: PackageEditor,
  workbookPart: string,
  changes: Readonly<Record<string, unknown>>,
): void {
  const values = { ...readRemembered({ parts: editor.parts, workbookPart }), ...changes };
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`<entry${writeAttributes({ key })}>${escapeText(JSON.stringify(value))}</entry>`],
  );
  const text = `<cqdt xmlns="${REMEMBER_NAMESPACE}">${entries.join("")}</cqdt>`;
  const existing = findPart(editor.parts, workbookPart);
  if (existing !== null) {
    editor.write(existing, text);
    return;
  }
  const part = editor.freeName("customXml/item", ".xml");
  const properties = part.replace("item", "itemProps");
  editor.add(part, text, "application/xml");
  editor.add(
    properties,
    `<ds:datastoreItem ds:itemID="{6E1B7C52-3D0A-4C1F-9C55-0C9D7C0D7A01}" xmlns:ds="${OFFICE}/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${REMEMBER_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  editor.relate(part, properties, `${OFFICE}/relationships/customXmlProps`);
  editor.relate(workbookPart, part, `${OFFICE}/relationships/customXml`);
}

function findPart(parts: ReadonlyMap<string, Uint8Array>, workbookPart: string): string | null {
  for (const { type, target } of readRelationships(parts, workbookPart)) {
    if (type !== "customXml" || !parts.has(target)) continue;
    if (parseXml(target, readPart(parts, target)).attributes.xmlns === REMEMBER_NAMESPACE) return target;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
