import { unzipSync } from "fflate";
import { writePackageInSteps } from "../../../src/xlsx/package/writePackageInSteps";

const LONG = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);
const PARTS = new Map([
  ["[Content_Types].xml", new TextEncoder().encode("<Types/>")],
  ["xl/empty.xml", new Uint8Array()],
  ["xl/media/image1.png", LONG.subarray(0, 1000)],
  ["xl/worksheets/sheet1.xml", LONG],
]);

function packed(parts: ReadonlyMap<string, Uint8Array>): {
  readonly shares: readonly number[];
  readonly bytes: Uint8Array;
} {
  const shares: number[] = [];
  const steps = writePackageInSteps(parts);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { shares, bytes: step.value };
    shares.push(step.value);
  }
}

/** Long arrays are compared in no time as text. */
function asText([name, bytes]: readonly [string, Uint8Array]): readonly [string, string] {
  return [name, Buffer.from(bytes).toString("base64")];
}

test("a package that is packed in steps holds every part as it was, in its order", () => {
  const { bytes } = packed(PARTS);
  expect(Object.entries(unzipSync(bytes)).map(asText)).toEqual([...PARTS].map(asText));
  expect(asText(["again", packed(PARTS).bytes])).toEqual(asText(["again", bytes]));
});

test("a long part takes several steps, and the last one tells that all is done", () => {
  const { shares } = packed(PARTS);
  expect(shares.length).toBeGreaterThan(PARTS.size);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((one, other) => one - other));
});
