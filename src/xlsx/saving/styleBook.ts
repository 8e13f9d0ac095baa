import { builtInNumberFormatId } from "../opening/numberFormats";
import { readNumberFormats } from "../opening/readStyles";
import type { StyleChange, XlsxBorder, XlsxBorders, XlsxFont } from "../style";
import type { DifferentialStyle } from "../xlsxFile";
import type { XmlElement } from "../xml";
import { childOf, parseXml, prefixOf, writeAttributes } from "../xml";
import type { Splice } from "./splice";
import { appendInside, applySplices } from "./splice";

type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The order the format demands of the styles part's children (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** The order in which Excel writes the parts of a font; it reads any. */
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);

const BORDER_ORDER = ["left", "start", "right", "end", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** The first number of a workbook's own formats. */
const OWN_FORMATS = 164;

/** Adds styles to a styles part without touching those it has; the same style is added once. */
export class StyleBook {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly known = new Map<Collection, Map<string, number>>();
  private readonly added = new Map<Collection, string[]>();
  private readonly numberFormats: Map<string, number>;
  private readonly changed = new Map<string, number>();
  /** The same by the change itself, which many cells share. */
  private readonly shared = new WeakMap<StyleChange, Map<number, number>>();

  constructor(
    part: string,
    private readonly xml: string,
  ) {
    this.root = parseXml(part, xml);
    this.prefix = prefixOf(this.root.qualifiedName);
    this.numberFormats = new Map([...readNumberFormats(this.root)].map(([id, code]) => [code, id]));
  }

  /** The index of the style `base` with a change. */
  change(base: number, change: StyleChange): number {
    const shared = this.shared.get(change) ?? new Map<number, number>();
    this.shared.set(change, shared);
    const known = shared.get(base);
    if (known !== undefined) return known;
    const key = `${base} ${JSON.stringify(change)}`;
    const index = this.changed.get(key) ?? this.addStyle(base, change);
    this.changed.set(key, index);
    shared.set(base, index);
    return index;
  }

  /** The index of what a conditional format changes. */
  addDifferential(style: DifferentialStyle & { readonly borders?: Partial<XlsxBorders> }): number {
    const { bold, italic, underline, strikethrough, color, fill, borders } = style;
    const font = this.writeFont(null, {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(underline === undefined ? {} : { underline }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(color === undefined ? {} : { color }),
    });
    const hasFont = [bold, italic, underline, strikethrough, color].some((value) => value !== undefined);
    const content = [
      hasFont ? font : "",
      fill === undefined ? "" : this.element("fill", {}, this.element("patternFill", {}, this.color("bgColor", fill))),
      borders === undefined ? "" : this.writeBorders(null, borders),
    ];
    return this.add("dxfs", this.element("dxf", {}, content.join("")));
  }

  /** The styles part with everything added; null when nothing was. */
  text(): string | null {
    if ([...this.added.values()].every((texts) => texts.length === 0)) return null;
    const splices: Splice[] = [];
    for (const [name, texts] of this.added) {
      const existing = childOf(this.root, name);
      if (existing === null) {
        splices.push(this.insertCollection(name, texts));
        continue;
      }
      splices.push(appendInside(existing, existing.qualifiedName, texts.join("")));
      splices.push(...this.recount(existing, existing.children.length + texts.length));
    }
    return applySplices(this.xml, splices);
  }

  private addStyle(base: number, change: StyleChange): number {
    const xf = childOf(this.root, "cellXfs")?.children[base] ?? null;
    const attributes: Record<string, string | number> = {
      numFmtId: 0,
      fontId: 0,
      fillId: 0,
      borderId: 0,
      ...xf?.attributes,
    };
    if (change.numberFormat !== undefined) {
      attributes.numFmtId = this.numberFormatId(change.numberFormat);
      attributes.applyNumberFormat = 1;
    }
    if (change.font !== undefined) {
      attributes.fontId = this.add("fonts", this.writeFont(this.member("fonts", attributes.fontId), change.font));
      attributes.applyFont = 1;
    }
    if (change.fill !== undefined) {
      attributes.fillId = change.fill === null ? 0 : this.add("fills", this.writeFill(change.fill));
      attributes.applyFill = 1;
    }
    if (change.borders !== undefined) {
      attributes.borderId = this.add(
        "borders",
        this.writeBorders(this.member("borders", attributes.borderId), change.borders),
      );
      attributes.applyBorder = 1;
    }
    const alignment = new Map(Object.entries(childOf(xf, "alignment")?.attributes ?? {}));
    const { horizontal, vertical, wrap, rotation } = change;
    if (horizontal !== undefined) setOrDelete(alignment, "horizontal", horizontal);
    if (vertical !== undefined) setOrDelete(alignment, "vertical", vertical);
    if (wrap !== undefined) setOrDelete(alignment, "wrapText", wrap ? "1" : null);
    if (rotation !== undefined) setOrDelete(alignment, "textRotation", rotation === 0 ? null : String(rotation));
    if ([horizontal, vertical, wrap, rotation].some((part) => part !== undefined)) attributes.applyAlignment = 1;
    const others = xf?.children.filter(({ name }) => name !== "alignment").map((child) => this.raw(child)) ?? [];
    const written = alignment.size === 0 ? "" : this.element("alignment", Object.fromEntries(alignment));
    return this.add("cellXfs", this.element("xf", attributes, written + others.join("")));
  }

  private numberFormatId(format: string): number {
    const builtIn = builtInNumberFormatId(format);
    if (builtIn !== null) return builtIn;
    const known = this.numberFormats.get(format);
    if (known !== undefined) return known;
    const id = Math.max(OWN_FORMATS - 1, ...this.numberFormats.values()) + 1;
    this.numberFormats.set(format, id);
    this.add("numFmts", this.element("numFmt", { numFmtId: id, formatCode: format }));
    return id;
  }

  /** Index of an equal member, which may have been there before. */
  private add(collection: Collection, text: string): number {
    let known = this.known.get(collection);
    const existing = childOf(this.root, collection)?.children ?? [];
    if (known === undefined) {
      known = new Map();
      for (const [index, element] of existing.entries())
        if (!known.has(this.raw(element))) known.set(this.raw(element), index);
      this.known.set(collection, known);
      this.added.set(collection, []);
    }
    const added = this.added.get(collection) ?? [];
    const index = known.get(text) ?? existing.length + added.length;
    if (!known.has(text)) {
      known.set(text, index);
      added.push(text);
    }
    return index;
  }

  private member(collection: Collection, index: string | number | undefined): XmlElement | null {
    return childOf(this.root, collection)?.children[Number(index)] ?? null;
  }

  private writeFont(base: XmlElement | null, change: Partial<XlsxFont>): string {
    const children = new Map(base?.children.map((child) => [child.name, this.raw(child)]));
    const flag = (name: string, value: boolean | undefined): void => {
      if (value === true) children.set(name, this.element(name));
      else if (value === false) {
        if (base === null) children.set(name, this.element(name, { val: 0 }));
        else children.delete(name);
      }
    };
    flag("b", change.bold);
    flag("i", change.italic);
    flag("strike", change.strikethrough);
    if (change.underline !== undefined) {
      if (change.underline) children.set("u", this.element("u"));
      else children.delete("u");
    }
    if (change.size !== undefined) children.set("sz", this.element("sz", { val: change.size }));
    if (change.color === null) children.delete("color");
    else if (change.color !== undefined) children.set("color", this.color("color", change.color));
    if (change.name !== undefined) {
      children.set("name", this.element("name", { val: change.name }));
      children.delete("scheme");
      children.delete("family");
    }
    return this.element("font", {}, inOrder(children, FONT_ORDER));
  }

  private writeFill(fill: string): string {
    const colors = this.color("fgColor", fill) + this.element("bgColor", { indexed: 64 });
    return this.element("fill", {}, this.element("patternFill", { patternType: "solid" }, colors));
  }

  private writeBorders(base: XmlElement | null, change: Partial<XlsxBorders>): string {
    const children = new Map(base?.children.map((child) => [child.name, this.raw(child)]));
    const sides = { left: "start", right: "end", top: null, bottom: null } as const;
    for (const side of ["left", "right", "top", "bottom"] as const) {
      const border = change[side];
      if (border === undefined) {
        if (base === null) children.set(side, this.element(side));
        continue;
      }
      children.set(side, this.writeBorder(side, border));
      const alternative = sides[side];
      if (alternative !== null) children.delete(alternative);
    }
    return this.element("border", base?.attributes ?? {}, inOrder(children, BORDER_ORDER));
  }

  private writeBorder(side: string, border: XlsxBorder | null): string {
    if (border === null) return this.element(side);
    const color = border.color === null ? this.element("color", { auto: 1 }) : this.color("color", border.color);
    return this.element(side, { style: border.style }, color);
  }

  private color(name: string, color: string): string {
    return this.element(name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
  }

  private element(name: string, attributes: Readonly<Record<string, string | number>> = {}, content = ""): string {
    const qualified = this.prefix + name;
    const opening = `<${qualified}${writeAttributes(attributes)}`;
    return content === "" ? `${opening}/>` : `${opening}>${content}</${qualified}>`;
  }

  private raw(element: XmlElement): string {
    return this.xml.slice(element.start, element.end);
  }

  private insertCollection(name: Collection, texts: readonly string[]): Splice {
    const before = new Set(ORDER.slice(0, ORDER.indexOf(name)));
    const previous = this.root.children.findLast((child) => before.has(child.name));
    const text = this.element(name, { count: texts.length }, texts.join(""));
    if (previous === undefined) {
      if (this.root.end === this.root.openEnd) return appendInside(this.root, this.root.qualifiedName, text);
      return { start: this.root.openEnd, end: this.root.openEnd, text };
    }
    return { start: previous.end, end: previous.end, text };
  }

  private recount(collection: XmlElement, count: number): readonly Splice[] {
    const opening = this.xml.slice(collection.start, collection.openEnd);
    const match = /\scount\s*=\s*(["'])[^"']*\1/.exec(opening);
    if (match === null) return [];
    const start = collection.start + match.index;
    return [{ start, end: start + match[0].length, text: ` count="${count}"` }];
  }
}

function setOrDelete(attributes: Map<string, string>, name: string, value: string | null): void {
  if (value === null) attributes.delete(name);
  else attributes.set(name, value);
}

/** Children in the order given; those it does not name come last. */
function inOrder(children: ReadonlyMap<string, string>, order: readonly string[]): string {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...children]
    .sort(([left], [right]) => rank(left) - rank(right))
    .map(([, text]) => text)
    .join("");
}
