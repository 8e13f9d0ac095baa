import { entryText } from "../memory/entryText";
import { REMEMBER_NAMESPACE } from "../memory/namespace";
import { addCustomXml, namespaceOf, readCustomXml } from "./customXml";
import type { PackageEditor } from "./package/packageEditor";
import type { XlsxFile } from "./xlsxFile";
import { childrenOf, escapeText, parseXml, writeAttributes } from "./xml";

const ITEM_ID = "{6E1B7C52-3D0A-4C1F-9C55-0C9D7C0D7A01}";

/** Everything the workbook remembers, by key; an entry that is no JSON is given as its text, to be told from nothing. */
export function readRemembered(file: Pick<XlsxFile, "parts" | "workbookPart">): Readonly<Record<string, unknown>> {
  return rememberedIn([...readCustomXml(file).values()].map(({ xml }) => xml));
}

/** The same from the XML of all custom XML parts of a workbook. */
export function rememberedIn(customXml: Iterable<string>): Readonly<Record<string, unknown>> {
  for (const xml of customXml) {
    if (namespaceOf(xml) !== REMEMBER_NAMESPACE) continue;
    const entries = childrenOf(parseXml("customXml", xml), "entry");
    return Object.fromEntries(entries.map(({ attributes, text }) => [attributes.key ?? "", parseJson(text)]));
  }
  return {};
}

/** Adds or replaces values; `undefined` forgets a key. */
export function writeRemembered(
  editor: PackageEditor,
  workbookPart: string,
  changes: Readonly<Record<string, unknown>>,
): void {
  const file = { parts: editor.parts, workbookPart };
  const values = { ...readRemembered(file), ...changes };
  const entries = Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`<entry${writeAttributes({ key })}>${escapeText(entryText(value))}</entry>`],
  );
  const xml = `<cqdt xmlns="${REMEMBER_NAMESPACE}">${entries.join("")}</cqdt>`;
  const ours = findPart(file);
  if (ours === null) addCustomXml(editor, workbookPart, { xml, namespace: REMEMBER_NAMESPACE, id: ITEM_ID });
  else editor.write(ours, xml);
}

/** The name of our part. */
function findPart(file: Pick<XlsxFile, "parts" | "workbookPart">): string | null {
  const ours = [...readCustomXml(file).values()].find(({ xml }) => namespaceOf(xml) === REMEMBER_NAMESPACE);
  return ours?.part ?? null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}
