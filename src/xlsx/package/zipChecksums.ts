const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The checksums in a zip package's directory, in its order; fflate does not check them. Throws a `RangeError` when the
 * directory does not lie inside the file.
 */
export function zipChecksums(bytes: Uint8Array): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = findDirectory(view);
  const checksums: number[] = [];
  let entry = start;
  for (let index = 0; index < count; index++) {
    checksums.push(view.getUint32(entry + 16, true));
    const lengths =
      view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    entry += 46 + lengths;
  }
  return checksums;
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - END_LENGTH;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end > first && view.getUint32(end, true) !== END) end--;
  const count = view.getUint16(end + 8, true);
  const start = view.getUint32(end + 16, true);
  if (start !== 0xffffffff && count !== 0xffff) return { count, start };
  const end64 = view.getUint32(end - 12, true);
  if (view.getUint32(end64, true) !== END_64) return { count, start };
  return { count: view.getUint32(end64 + 32, true), start: view.getUint32(end64 + 48, true) };
}
