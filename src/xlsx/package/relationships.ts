import { XlsxRefusal } from "../problem";
import { childrenOf, decodeXml, parseXml } from "../xml";

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, such as `"worksheet"`; it is the same in both flavours of the format. */
  readonly type: string;
  /** Part name; an address when `external`. */
  readonly target: string;
  readonly external: boolean;
}

/** The name of the part that holds a part's relationships; `""` stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relationships a part holds, `""` for the package itself; null for any other part. */
export function ownerOf(relationshipsPart: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(relationshipsPart);
  return match === null ? null : (match[1] ?? "") + (match[2] ?? "");
}

/** None when the part has no relationships. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, part: string): readonly Relationship[] {
  const name = relationshipsPartOf(part);
  const bytes = parts.get(name);
  if (bytes === undefined) return [];
  return childrenOf(parseXml(name, decodeXml(name, bytes)), "Relationship").map(({ attributes }) => {
    const external = attributes.TargetMode === "External";
    const target = attributes.Target ?? "";
    return {
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: external ? target : findPart(parts, resolveTarget(part, target)),
      external,
    };
  });
}

/** The text of a part that must be there. */
export function readPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new XlsxRefusal({ code: "missing-part", part: name });
  return decodeXml(name, bytes);
}

/** A target as seen from its part; climbing above the root stays at the root. */
function resolveTarget(part: string, target: string): string {
  const segments = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** Part names are compared without case. */
function findPart(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  if (parts.has(name)) return name;
  const wanted = name.toLowerCase();
  for (const candidate of parts.keys()) if (candidate.toLowerCase() === wanted) return candidate;
  return name;
}
