import { entryText } from "../../memory/entryText";

/** The JSON texts of a custom XML part of ours (`<cqdt><entry key="…">JSON</entry></cqdt>`) by key. */
export function readEntries(xml: string, namespace: string): ReadonlyMap<string, string> {
  const { documentElement } = parse(xml);
  const entries = [...documentElement.getElementsByTagNameNS(namespace, "entry")];
  return new Map(entries.map((entry) => [entry.getAttribute("key") ?? "", entry.textContent]));
}

interface Entry {
  readonly namespace: string;
  readonly key: string;
  readonly value: unknown;
}

/** The part with one entry added or replaced; `null`: there was no part. */
export function writeEntry(xml: string | null, { namespace, key, value }: Entry): string {
  const document = parse(xml ?? `<cqdt xmlns="${namespace}"/>`);
  const root = document.documentElement;
  const entries = [...root.getElementsByTagNameNS(namespace, "entry")];
  const existing = entries.find((entry) => entry.getAttribute("key") === key);
  const entry = existing ?? root.appendChild(document.createElementNS(namespace, "entry"));
  entry.setAttribute("key", key);
  entry.textContent = entryText(value);
  return new XMLSerializer().serializeToString(document);
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}
