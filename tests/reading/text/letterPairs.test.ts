import { haveLikeLengths, lettersOf, pairLikeness } from "../../../src/reading/text/letterPairs";
import { fc } from "../../support/properties";

function likeness(left: string, right: string): number {
  return pairLikeness(lettersOf(left), lettersOf(right));
}

test("the share of common pairs of letters, each as often as both have it", () => {
  expect(likeness("hatang", "hatang")).toBe(0);
  expect(likeness("hatangkt", "hatangkt")).toBe(1);
  expect(likeness("hatangkt", "hatanqkt")).toBeCloseTo(10 / 14);
  expect(likeness("aaaaaaaa", "aaaaabbb")).toBeCloseTo(8 / 14);
});

test("lengths that differ too much are no misprint", () => {
  expect(haveLikeLengths("nhanluc", "nhanlucso")).toBe(true);
  expect(haveLikeLengths("nhanluc", "nhanlucchuyendoiso")).toBe(false);
  expect(likeness("nhanluc", "nhanlucchuyendoiso")).toBe(0);
});

test("likeness lies from 0 to 1 and is the same both ways", () => {
  const anyText = fc.string({ minLength: 5, maxLength: 12, unit: fc.constantFrom("a", "b", "ă", "n", "g") });
  fc.assert(
    fc.property(anyText, anyText, (left, right) => {
      const alike = likeness(left, right);
      expect(alike).toBeGreaterThanOrEqual(0);
      expect(alike).toBeLessThanOrEqual(1);
      expect(likeness(right, left)).toBe(alike);
    }),
  );
});
