import type { FileKind } from "../problem";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What bytes that are no zip package seem to be; `"encrypted"` is a workbook behind a password. */
export function identifyFile(bytes: Uint8Array): FileKind | "encrypted" {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) return identifyCompoundFile(bytes);
  const start = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 1024))
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart()
    .toLowerCase();
  if (start.startsWith("%pdf")) return "pdf";
  if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) return "html";
  if (start.startsWith("<?xml") || start.startsWith("<")) return start.includes("<html") ? "html" : "xml";
  const biff = bytes[0] === 0x09 && (bytes[1] === 0x08 || bytes[1] === 0x04 || bytes[1] === 0x02 || bytes[1] === 0x00);
  if (biff) return "xls";
  return isText(bytes.subarray(0, 4096)) ? "text" : "unknown";
}

/** What a zip package without a workbook seems to be, by the names of its parts. */
export function identifyPackage(names: ReadonlySet<string>, mimeType: string | null): FileKind {
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (names.has("word/document.xml")) return "docx";
  if (names.has("ppt/presentation.xml")) return "pptx";
  if (mimeType?.startsWith("application/vnd.oasis.opendocument.spreadsheet") === true) return "ods";
  return "zip";
}

/** Names of streams stand in the directory of a compound file as UTF-16. */
function identifyCompoundFile(bytes: Uint8Array): FileKind | "encrypted" {
  if (holdsName(bytes, "EncryptedPackage")) return "encrypted";
  if (holdsName(bytes, "Workbook") || holdsName(bytes, "Book")) return "xls";
  return holdsName(bytes, "WordDocument") ? "doc" : "unknown";
}

/** Directory entries are 128 bytes and begin with the name; a name ends with a zero. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  for (let entry = 512; entry + 128 <= bytes.length; entry += 128) {
    let matches = true;
    for (let index = 0; matches && index <= name.length; index++) {
      const code = index < name.length ? name.charCodeAt(index) : 0;
      matches = bytes[entry + 2 * index] === code && bytes[entry + 2 * index + 1] === 0;
    }
    if (matches) return true;
  }
  return false;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return true;
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}
