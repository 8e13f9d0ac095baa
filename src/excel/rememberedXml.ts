import { entryText } from "../memory/entryText";
import { REMEMBER_NAMESPACE } from "../memory/namespace";

/** The JSON texts of our custom XML part (`<cqdt><entry key="…">JSON</entry></cqdt>`) by key. */
export function readEntries(xml: string): ReadonlyMap<string, string> {
  const { documentElement } = parse(xml);
  const entries = [...documentElement.getElementsByTagNameNS(REMEMBER_NAMESPACE, "entry")];
  return new Map(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent]));
}

/** The part with one entry added or replaced; `null`: there was no part. */
export function writeEntry(xml: string | null, key: string, value: unknown): string {
  const document = parse(xml ?? EMPTY);
  const root = document.documentElement;
  const entries = [...root.getElementsByTagNameNS(REMEMBER_NAMESPACE, "entry")];
  const existing = entries.find((entry) => entry.getAttribute("key") === key);
  const entry = existing ?? root.appendChild(document.createElementNS(REMEMBER_NAMESPACE, "entry"));
  entry.setAttribute("key", key);
  entry.textContent = entryText(value);
  return new XMLSerializer().serializeToString(document);
}

const EMPTY = `<cqdt xmlns="${REMEMBER_NAMESPACE}"/>`;

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}
