import { XlsxRefusal } from "../problem";
import { appendInside, applySplices } from "../saving/splice";
import { encodeXml, parseXml, prefixOf, writeAttributes } from "../xml";
import { readPart, readRelationships, relationshipsPartOf } from "./relationships";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATIONSHIPS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Attributes = Readonly<Record<string, string>>;

/** The parts of a package while they are being changed; parts that are not touched keep their bytes. */
export class PackageEditor {
  private readonly held: Map<string, Uint8Array>;
  /** Elements still to be put at the end of a part's root: many sheets cost one reading of the part. */
  private readonly pending = new Map<string, { readonly name: string; readonly attributes: Attributes }[]>();
  private readonly relationshipIds = new Map<string, Set<string>>();
  /** Names of all parts, in lower case, as packages compare them. */
  private readonly names: Set<string>;
  /** The number below which no name is free, by what names begin and end with. */
  private readonly lowest = new Map<string, number>();

  constructor(parts: ReadonlyMap<string, Uint8Array>) {
    this.held = new Map(parts);
    this.names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  }

  get parts(): ReadonlyMap<string, Uint8Array> {
    for (const part of [...this.pending.keys()]) this.settle(part);
    return this.held;
  }

  read(part: string): string {
    this.settle(part);
    return readPart(this.held, part);
  }

  write(part: string, text: string): void {
    this.pending.delete(part);
    this.held.set(part, encodeXml(text));
    this.names.add(part.toLowerCase());
  }

  /** A part of its own with its content type; `text` without XML declaration. */
  add(part: string, text: string, contentType: string): void {
    this.write(part, DECLARATION + text);
    this.append(CONTENT_TYPES, "Override", { PartName: `/${part}`, ContentType: contentType });
  }

  /** Removes a part, its own relations, its content type, and its relation from `owner`. */
  remove(part: string, owner: string): void {
    this.removeAll(new Set([part]), owner);
  }

  /** Removes parts to which, of all that stays, only `owner` is related. */
  removeAll(parts: ReadonlySet<string>, owner: string): void {
    const relations = readRelationships(this.parts, owner);
    const ids = new Set(relations.flatMap(({ id, target }) => (parts.has(target) ? [id] : [])));
    for (const part of parts) {
      for (const name of [part, relationshipsPartOf(part)]) {
        this.held.delete(name);
        this.names.delete(name.toLowerCase());
      }
      this.relationshipIds.delete(part);
    }
    this.lowest.clear();
    const names = new Set([...parts].map((part) => `/${part}`.toLowerCase()));
    this.removeChildren(CONTENT_TYPES, ({ PartName = "" }) => names.has(PartName.toLowerCase()));
    this.removeChildren(relationshipsPartOf(owner), ({ Id = "" }) => ids.has(Id));
    this.relationshipIds.delete(owner);
  }

  /** Relates `owner` to a part; returns the relation's id. */
  relate(owner: string, part: string, type: string): string {
    const name = relationshipsPartOf(owner);
    if (!this.held.has(name)) this.write(name, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NAMESPACE}"/>`);
    this.settle(name);
    const taken = this.relationshipIds.get(owner) ?? new Set(readRelationships(this.held, owner).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.relationshipIds.set(owner, taken.add(id));
    this.append(name, "Relationship", { Id: id, Type: type, Target: `/${part}` });
    return id;
  }

  /** The first free name: `freeName("xl/worksheets/sheet", ".xml")` -> `"xl/worksheets/sheet4.xml"`. */
  freeName(start: string, end: string): string {
    const key = `${start}\n${end}`;
    for (let number = this.lowest.get(key) ?? 1; ; number++) {
      const name = `${start}${number}${end}`;
      if (this.names.has(name.toLowerCase())) continue;
      this.lowest.set(key, number);
      return name;
    }
  }

  private append(part: string, name: string, attributes: Attributes): void {
    if (!this.held.has(part)) throw new XlsxRefusal({ code: "missing-part", part });
    const pending = this.pending.get(part) ?? [];
    this.pending.set(part, pending);
    pending.push({ name, attributes });
  }

  private settle(part: string): void {
    const pending = this.pending.get(part);
    if (pending === undefined) return;
    const xml = readPart(this.held, part);
    const root = parseXml(part, xml);
    const prefix = prefixOf(root.qualifiedName);
    const written = pending.map(({ name, attributes }) => `<${prefix}${name}${writeAttributes(attributes)}/>`);
    this.write(part, applySplices(xml, [appendInside(root, root.qualifiedName, written.join(""))]));
  }

  private removeChildren(part: string, isRemoved: (attributes: Attributes) => boolean): void {
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
