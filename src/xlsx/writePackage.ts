import type { Zippable } from "fflate";
import { zipSync } from "fflate";

/** Packed already; packing them again costs time and gains nothing. */
const PACKED = /\.(?:png|jpe?g|gif|zip|mp4|wmf\.gz)$/i;

/** A fixed time, so that the same parts give the same bytes. */
const MODIFIED = new Date(2000, 0, 1);

export function writePackage(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of parts) entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: MODIFIED }];
  return zipSync(entries);
}
