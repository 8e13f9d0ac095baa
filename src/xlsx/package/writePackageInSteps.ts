import { deflateSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Steps } from "../../steps/steps";
import { packingOf } from "./writePackage";

/** Bytes of a part that are packed in one step: some milliseconds of work. */
const STEP = 2 ** 18;

/** The method of compression in a package. */
const DEFLATED = 8;

/** As `writePackage`, in steps; each tells the share (0–1) that is done. */
export function* writePackageInSteps(parts: ReadonlyMap<string, Uint8Array>): Steps<Uint8Array, number> {
  const written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
  });
  const all = sizeOf([...parts.values()]);
  let done = 0;
  for (const [name, bytes] of parts) {
    const { level, mtime } = packingOf(name);
    const entry = bytes.length > STEP ? new ZipDeflate(name, { level }) : new WholePart(name, level);
    entry.mtime = mtime;
    zip.add(entry);
    for (let start = 0; start === 0 || start < bytes.length; start += STEP) {
      const step = bytes.subarray(start, start + STEP);
      entry.push(step, start + STEP >= bytes.length);
      done += step.length;
      yield all === 0 ? 1 : done / all;
    }
  }
  zip.end();
  return joined(written);
}

/** A part that is packed in one step: a stream would take its windows anew for each of thousands. */
class WholePart extends ZipPassThrough {
  constructor(
    name: string,
    private readonly level: 0 | 6,
  ) {
    super(name);
    this.compression = DEFLATED;
  }

  protected override process(bytes: Uint8Array, isLast: boolean): void {
    this.ondata(null, deflateSync(bytes, { level: this.level }), isLast);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let start = 0;
  for (const piece of pieces) {
    whole.set(piece, start);
    start += piece.length;
  }
  return whole;
}

function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
