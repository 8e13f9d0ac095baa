import { readPair } from "../../../src/reading/cells/readPair";
import { fc } from "../../support/properties";

test.each<[string, number, number]>([
  ["9.06 45.30%", 9.06, 45.3],
  ["9.06\n45.30%", 9.06, 45.3],
  ["9,06\u00a0(45,30 %)", 9.06, 45.3],
  ["9.06/45.30%", 9.06, 45.3],
  ["9.06(45.3 %)", 9.06, 45.3],
  ["45.30% (9.06)", 9.06, 45.3],
  ["(80%) 8", 8, 80],
  ["8 điểm (80%)", 8, 80],
  ["8 - 80%", 8, 80],
  ["0 0%", 0, 0],
])("%j is %d points, %d %%", (text, points, percent) => {
  expect(readPair(text)).toEqual({ points, percent });
});

test.each(["45%", "4 40", "4 (40)", "9.0645.30%", "12% 40%", "80%8", "9 06 45%", "-4 40%", "Sở Y tế 40%"])(
  "%j is not taken apart",
  (text) => {
    expect(readPair(text)).toBeNull();
  },
);

test.each(["4 5%", "10 0%", "1 00%"])("%j may be one percentage with a space in it", (text) => {
  expect(readPair(text)).toBeNull();
});

test("every pair of points and a share with decimals is read back", () => {
  const separators = fc.constantFrom(" ", "\n", " / ", " - ", ";", " \u00a0");
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(10_000), separators, fc.boolean(), (hundredths, share, between, isComma) => {
      const print = (value: number): string => (value / 100).toFixed(2).replace(".", isComma ? "," : ".");
      const expected = { points: hundredths / 100, percent: share / 100 };
      expect(readPair(`${print(hundredths)}${between}${print(share)}%`)).toEqual(expected);
      expect(readPair(`${print(share)}%${between}${print(hundredths)}`)).toEqual(expected);
    }),
  );
});
