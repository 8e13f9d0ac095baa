import { unzipSync } from "fflate";
import { XlsxRefusal } from "../problem";
import { crc32 } from "./crc32";
import { identifyFile, identifyPackage } from "./identifyFile";
import { zipChecksums } from "./zipChecksums";

/** Largest file, largest sum of its unpacked parts and largest single part, in bytes. */
export const LIMITS = { file: 200 * 2 ** 20, unpacked: 512 * 2 ** 20, part: 256 * 2 ** 20 } as const;

/**
 * Unpacks a package. Sizes are checked from the directory before anything is unpacked, and no part unpacks to more than
 * the directory says. Entries that are no part names (absolute, climbing with `..`, with backslashes) are left out.
 */
export function readPackage(bytes: Uint8Array, limits: typeof LIMITS = LIMITS): ReadonlyMap<string, Uint8Array> {
  if (bytes.length === 0) throw new XlsxRefusal({ code: "empty-file" });
  if (bytes.length > limits.file) refuseSize("file", null, bytes.length, limits.file);
  if (!startsAsZip(bytes)) {
    const kind = identifyFile(bytes);
    throw new XlsxRefusal(kind === "encrypted" ? { code: "encrypted" } : { code: "not-xlsx", looksLike: kind });
  }
  const entries = entriesOf(bytes);
  let unpacked = 0;
  for (const [name, { size }] of entries) {
    if (size > limits.part) refuseSize("part", name, size, limits.part);
    unpacked += size;
  }
  if (unpacked > limits.unpacked) refuseSize("unpacked", null, unpacked, limits.unpacked);
  const parts = unpack(bytes, entries);
  const mimeType = parts.get("mimetype");
  if (![...parts.keys()].some((name) => name.toLowerCase() === "_rels/.rels" || name === "[Content_Types].xml")) {
    const looksLike = identifyPackage(
      new Set(parts.keys()),
      mimeType === undefined ? null : new TextDecoder().decode(mimeType),
    );
    throw new XlsxRefusal({ code: "not-xlsx", looksLike });
  }
  return parts;
}

function startsAsZip(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

interface Entry {
  /** In bytes, unpacked. */
  readonly size: number;
  readonly checksum: number;
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  damagedUnless(() => {
    const checksums = zipChecksums(bytes);
    let index = 0;
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const checksum = checksums[index++] ?? 0;
        if (isPartName(name)) entries.set(name, { size: originalSize, checksum });
        return false;
      },
    });
  });
  return entries;
}

function unpack(bytes: Uint8Array, entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Uint8Array> {
  const unpacked = damagedUnless(() => unzipSync(bytes, { filter: ({ name }) => entries.has(name) }));
  const parts = new Map(Object.entries(unpacked));
  for (const [name, { size, checksum }] of entries) {
    const part = parts.get(name);
    if (part?.length !== size || crc32(part) !== checksum) throw new XlsxRefusal({ code: "damaged-package" });
  }
  return parts;
}

/** A part name by the Open Packaging Conventions; folders are none. */
function isPartName(name: string): boolean {
  return (
    !/^\/|\\|\/$|^[A-Za-z]:|^__proto__$/.test(name) &&
    name.split("/").every((segment) => segment !== "" && !/^\.+$/.test(segment))
  );
}

function damagedUnless<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error) throw new XlsxRefusal({ code: "damaged-package" });
    throw error;
  }
}

function refuseSize(of: "file" | "unpacked" | "part", part: string | null, size: number, limit: number): never {
  throw new XlsxRefusal({ code: "too-large", of, part, megabytes: Math.ceil(size / 2 ** 20), limit: limit / 2 ** 20 });
}
