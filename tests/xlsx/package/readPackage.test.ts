import { zipSync } from "fflate";
import { LIMITS, readPackage } from "../../../src/xlsx/package/readPackage";
import { refusalOf } from "../../support/refusalOf";
import { richXlsx } from "../../support/richPackage";

const SMALL = { file: 2 ** 20, unpacked: 100_000, part: 50_000 };

test("a small file that unpacks to much is refused before it is unpacked", () => {
  const bomb = zipSync({ "_rels/.rels": new Uint8Array(60_000) });
  expect(bomb.length).toBeLessThan(1000);
  expect(refusalOf(() => readPackage(bomb, SMALL))).toEqual({
    code: "too-large",
    of: "part",
    part: "_rels/.rels",
    megabytes: 1,
    limit: 50_000 / 2 ** 20,
  });
});

test("many parts together are limited too", () => {
  const names = ["a.xml", "b.xml", "c.xml", "d.xml"];
  const bomb = zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array(40_000)])));
  expect(refusalOf(() => readPackage(bomb, SMALL))).toMatchObject({ code: "too-large", of: "unpacked", part: null });
});

test("the file itself is limited", () => {
  expect(refusalOf(() => readPackage(richXlsx(), { ...LIMITS, file: 100 }))).toMatchObject({
    code: "too-large",
    of: "file",
  });
});

test("every cut of a package is refused as damaged", () => {
  const whole = richXlsx();
  for (let length = 4; length < whole.length; length += 97) {
    expect(refusalOf(() => readPackage(whole.subarray(0, length)))).toEqual({ code: "damaged-package" });
  }
});

test("a single wrong byte in a part is noticed", () => {
  const stored = zipSync({ "[Content_Types].xml": new TextEncoder().encode("<v>8.5</v>") }, { level: 0 });
  expect(readPackage(stored).size).toBe(1);
  stored[stored.indexOf("8".charCodeAt(0), 30)] = "9".charCodeAt(0);
  expect(refusalOf(() => readPackage(stored))).toEqual({ code: "damaged-package" });
});
