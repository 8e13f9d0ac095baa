import type { Zippable } from "fflate";
import { zipSync } from "fflate";

interface Packing {
  /** 0: as it is. */
  readonly level: 0 | 6;
  readonly mtime: Date;
}

/** Packed already; packing them again costs time and gains nothing. */
const PACKED = /\.(?:png|jpe?g|gif|zip|mp4|wmf\.gz)$/i;

/** A fixed time, so that the same parts give the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

export function writePackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of parts) entries[name] = [bytes, packingOf(name)];
  return zipSync(entries);
}

/** How a part of a package is packed. */
export function packingOf(name: string): Packing {
  return { level: PACKED.test(name) ? 0 : 6, mtime: MODIFIED };
}
