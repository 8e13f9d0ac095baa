import { SaxesParser } from "saxes";
import { XlsxRefusal } from "./problem";

/** Receives what a scan meets; offsets count UTF-16 units of the text. Names are without prefix. */
interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>, start: number, end: number): void;
  text?(text: string): void;
  /** `start` is that of the closing tag; both offsets are the opening tag's end when the element closed itself. */
  close(name: string, start: number, end: number): void;
}

/**
 * Walks an XML part once. A document type is refused, so that no entity is ever expanded; anything not well-formed is
 * refused with the part's name.
 */
export function scanXml(part: string, text: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  let start = 0;
  let selfClosing = false;
  parser.on("doctype", () => refusePart(part, "document type declarations are not allowed"));
  parser.on("opentagstart", (tag) => {
    start = parser.position - tag.name.length - 2;
  });
  parser.on("opentag", (tag) => {
    selfClosing = tag.isSelfClosing;
    handler.open(localName(tag.name), tag.attributes, start, parser.position);
  });
  parser.on("closetag", (tag) => {
    const end = parser.position;
    handler.close(localName(tag.name), selfClosing ? end : text.lastIndexOf("</", end - 1), end);
    selfClosing = false;
  });
  if (handler.text !== undefined) {
    const onText = handler.text.bind(handler);
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  parser.on("error", (error) => refusePart(part, error.message));
  parser.write(text).close();
}

/** An element of a small part, with its place in the part's text. */
export interface XmlElement {
  readonly name: string;
  /** With the part's own prefix. */
  readonly qualifiedName: string;
  /** By qualified name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly start: number;
  readonly openEnd: number;
  /** Equals `openEnd` when the element closed itself. */
  readonly closeStart: number;
  readonly end: number;
}

/** Reads a small part as a tree; the same refusals as `scanXml`. */
export function parseXml(part: string, text: string): XmlElement {
  type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };
  const stack: Growing[] = [];
  let root: XmlElement | undefined;
  scanXml(part, text, {
    open(name, attributes, start, openEnd) {
      const qualifiedName = /^[^\s/>]+/.exec(text.slice(start + 1, openEnd))?.[0] ?? name;
      const element = {
        name,
        qualifiedName,
        attributes,
        children: [],
        text: "",
        start,
        openEnd,
        closeStart: 0,
        end: 0,
      };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    text(text) {
      const parent = stack.at(-1);
      if (parent !== undefined) parent.text += text;
    },
    close(_name, start, end) {
      const element = stack.pop();
      if (element === undefined) return;
      element.closeStart = start;
      element.end = end;
      if (stack.length === 0) root = element;
    },
  });
  return root ?? refusePart(part, "no root element");
}

export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element === null ? [] : element.children.filter((child) => child.name === name);
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** An attribute by its name without prefix, such as `id` for `r:id`. */
export function prefixedAttribute(element: XmlElement, name: string): string | null {
  for (const [key, value] of Object.entries(element.attributes)) if (key.endsWith(`:${name}`)) return value;
  return null;
}

/** `on` and `true` count as `1`. */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

export function numberOrNull(value: string | undefined): number | null {
  if (value === undefined || value.trim() === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

/** UTF-8, or UTF-16 by its byte order mark; anything else is refused. The mark stays, so that encoding gives the same bytes. */
export function decodeXml(part: string, bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  try {
    if (utf16 !== null)
      return new TextDecoder(utf16, { fatal: true })
        .decode(bytes)
        .replace(/encoding=(["'])utf-16\1/i, "encoding=$1UTF-8$1");
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refusePart(part, "not encoded as UTF-8");
  }
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The text that the content of an element or the value of an attribute stands for. */
export function unescapeText(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      return String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal));
    },
  );
}

/** For the content of an element; quotes stay as they are, as Excel writes them. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/** For the value of an attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Text for a place that has no escapes for what XML cannot hold: control characters become spaces. */
export function plainText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, " ");
}

/** The attributes of an opening tag, each with a space before it; those that are `undefined` or `null` are left out. */
export function writeAttributes(attributes: Readonly<Record<string, string | number | null | undefined>>): string {
  let written = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) written += ` ${name}="${escapeAttribute(String(value))}"`;
  }
  return written;
}

/** The prefix of a qualified name with its colon, or `""`. */
export function prefixOf(qualifiedName: string): string {
  return qualifiedName.slice(0, qualifiedName.indexOf(":") + 1);
}

/** For the text of a cell: what XML cannot hold, and what would read as such an escape, becomes `_xHHHH_` as Excel writes it. */
export function escapeCellText(text: string): string {
  const spelled = text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;
  let escaped = "";
  for (const character of spelled) {
    const code = character.charCodeAt(0);
    const isControl = (code < 0x20 && code !== 0x09 && code !== 0x0a) || code === 0xfffe || code === 0xffff;
    escaped += isControl ? `_x${code.toString(16).toUpperCase().padStart(4, "0")}_` : character;
  }
  return escapeText(escaped);
}

/** Undoes the `_xHHHH_` of cell text. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

export function refusePart(part: string, reason: string): never {
  throw new XlsxRefusal({ code: "damaged-part", part, reason });
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
