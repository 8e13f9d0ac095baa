import { zipSync } from "fflate";
import { LIMITS, readPackage } from "../../src/xlsx/readPackage";
import { richXlsx } from "../support/richPackage";

const LARGE = { file: 2 ** 20, unpacked: 100_000, part: 50_000 };

test("a small file that unpacks to much is refused before it is unpacked", () => {
  const bomb = zipSync({ "_rels/.rels": new Uint8Array(60_000) });
  expect(bomb.length).toBeLessThan(1000);
  expect(() => readPackage(bomb, { ...LIMITS, ...LARGE })).toThrow(
    expect.objectContaining({
      problem: { code: "too-large", of: "part", part: "_rels/.rels", megabytes: 1, limit: 50_000 / 2 ** 20 },
    }),
  );
});

test("many parts together are limited too", () => {
  const parts = Object.fromEntries(
    Array.from({ length: 4 }, (_, index) => [`part${index}.xml`, new Uint8Array(40_000)]),
  );
  expect(() => readPackage(zipSync(parts), { ...LIMITS, ...LARGE })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: "too-large", of: "unpacked", part: null }) }),
  );
});

test("the file itself is limited", () => {
  expect(() => readPackage(richXlsx(), { ...LIMITS, file: 100 })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: "too-large", of: "file" }) }),
  );
});

test("every cut of a package is refused as damaged", () => {
  const whole = richXlsx();
  for (let length = 4; length < whole.length; length += 97) {
    expect(() => readPackage(whole.subarray(0, length))).toThrow(
      expect.objectContaining({ problem: { code: "damaged-package" } }),
    );
  }
});

test("a single wrong byte in a part is noticed", () => {
  const whole = richXlsx();
  const stored = zipSync({ "[Content_Types].xml": new TextEncoder().encode("<v>8.5</v>") }, { level: 0 });
  expect(readPackage(stored).size).toBe(1);
  const digit = stored.indexOf("8".charCodeAt(0), 30);
  stored[digit] = "9".charCodeAt(0);
  expect(() => readPackage(stored)).toThrow(expect.objectContaining({ problem: { code: "damaged-package" } }));
  expect(readPackage(whole).size).toBeGreaterThan(15);
});
