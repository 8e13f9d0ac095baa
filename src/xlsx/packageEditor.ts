import { XlsxRefusal } from "./problem";
import { readPart, readRelationships, relationshipsPartOf } from "./relationships";
import { appendInside, applySplices } from "./splice";
import { encodeXml, parseXml, prefixOf, writeAttributes } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a package while they are being changed; parts that are not touched keep their bytes. */
export class PackageEditor {
  readonly parts: Map<string, Uint8Array>;

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.parts = new Map(parts);
  }

  read(part: string): string {
    return readPart(this.parts, part);
  }

  write(part: string, text: string): void {
    this.parts.set(part, encodeXml(text));
  }

  /** A part of its own with its content type; `text` without XML declaration. */
  add(part: string, text: string, contentType: string): void {
    this.write(part, DECLARATION + text);
    const xml = this.read(CONTENT_TYPES);
    const root = parseXml(CONTENT_TYPES, xml);
    const override = `<${prefixOf(root.qualifiedName)}Override${writeAttributes({ PartName: `/${part}`, ContentType: contentType })}/>`;
    this.write(CONTENT_TYPES, appendChild(CONTENT_TYPES, xml, override));
  }

  /** Removes a part, its own relations, its content type, and its relation from `owner`. */
  remove(part: string, owner: string): void {
    this.drop(part);
    const ids = new Set(
      readRelationships(this.parts, owner).flatMap(({ id, target }) => (target === part ? [id] : [])),
    );
    this.removeChildren(relationshipsPartOf(owner), (attributes) => ids.has(attributes.Id ?? ""));
  }

  /** Removes a part that no other part is related to, with its own relations and its content type. */
  drop(part: string): void {
    this.parts.delete(part);
    this.parts.delete(relationshipsPartOf(part));
    this.removeChildren(CONTENT_TYPES, (attributes) => attributes.PartName?.toLowerCase() === `/${part}`.toLowerCase());
  }

  /** True when a relation of some part, or of the package itself, leads to the part. */
  isRelated(part: string): boolean {
    const owners = [...this.parts.keys()].flatMap((name) => ownerOf(name) ?? []);
    return owners.some((owner) => readRelationships(this.parts, owner).some(({ target }) => target === part));
  }

  /** Relates `owner` to a part; returns the relation's id. */
  relate(owner: string, part: string, type: string): string {
    const name = relationshipsPartOf(owner);
    if (!this.parts.has(name)) this.write(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    const taken = new Set(readRelationships(this.parts, owner).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const xml = this.read(name);
    const prefix = prefixOf(parseXml(name, xml).qualifiedName);
    const attributes = { Id: `rId${number}`, Type: type, Target: `/${part}` };
    this.write(name, appendChild(name, xml, `<${prefix}Relationship${writeAttributes(attributes)}/>`));
    return `rId${number}`;
  }

  /** The first free name: `freeName("xl/worksheets/sheet", ".xml")` -> `"xl/worksheets/sheet4.xml"`. */
  freeName(start: string, end: string): string {
    const taken = new Set([...this.parts.keys()].map((name) => name.toLowerCase()));
    for (let number = 1; ; number++) {
      const name = `${start}${number}${end}`;
      if (!taken.has(name.toLowerCase())) return name;
    }
  }

  private removeChildren(part: string, isRemoved: (attributes: Readonly<Record<string, string>>) => boolean): void {
    if (!this.parts.has(part)) throw new XlsxRefusal({ code: "missing-part", part });
    const xml = this.read(part);
    const removed = parseXml(part, xml).children.filter(({ attributes }) => isRemoved(attributes));
    if (removed.length === 0) return;
    this.write(
      part,
      applySplices(
        xml,
        removed.map(({ start, end }) => ({ start, end, text: "" })),
      ),
    );
  }
}

/** The part whose relations a part holds, `""` for the package itself; null for any other part. */
function ownerOf(relationships: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(relationships);
  return match === null ? null : (match[1] ?? "") + (match[2] ?? "");
}

/** Puts an element at the end of a part's root. */
function appendChild(part: string, xml: string, child: string): string {
  const root = parseXml(part, xml);
  return applySplices(xml, [appendInside(root, root.qualifiedName, child)]);
}
