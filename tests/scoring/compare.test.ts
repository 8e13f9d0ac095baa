import { exceeds, toDecimal } from "../../src/scoring/compare";
import { fc } from "../support/properties";
import { decimal, decimalOf } from "./decimal";

test.each([
  [0.1 + 0.2, 0.3],
  [0.7 * 11, 7.7],
  [16.34 + 6.82 + 7 + 48.01 + 14.88, 93.05],
  [0.299999999, 0.299999999],
  [-1e-12, 0],
])("%d stands for %d", (value, expected) => {
  expect(toDecimal(value)).toBe(expected);
});

test("a value on the limit does not exceed it", () => {
  expect(exceeds(0.1 + 0.2, 0.3)).toBe(false);
  expect(exceeds(0.3, 0.299999999)).toBe(true);
});

test("sums of typed scores are the decimals that adding by digits gives", () => {
  fc.assert(
    fc.property(
      fc.array(decimal(4, 100), { minLength: 1, maxLength: 20 }),
      fc.integer({ min: -2, max: 2 }),
      (scores, offset) => {
        const exact = scores.reduce((sum, { units }) => sum + units, 0n);
        const sum = scores.reduce((total, { value }) => total + value, 0);
        expect(toDecimal(sum)).toBe(decimalOf(exact, 4).value);
        expect(exceeds(sum, decimalOf(exact + BigInt(offset), 4).value)).toBe(offset < 0);
      },
    ),
  );
});
