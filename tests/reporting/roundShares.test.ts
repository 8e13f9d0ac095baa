import { roundShares } from "../../src/reporting/roundShares";
import { fc } from "../support/properties";

test("a third each gives the missing digit to the first, and says so", () => {
  expect(roundShares([1, 1, 1], 1)).toEqual({ shares: [0.334, 0.333, 0.333], adjusted: [0] });
});

test("shares that round to 100 % are what rounding gives", () => {
  expect(roundShares([1, 4, 6, 6, 3], 1)).toEqual({ shares: [0.05, 0.2, 0.3, 0.3, 0.15], adjusted: [] });
  expect(roundShares([10, 12], 1)).toEqual({ shares: [0.455, 0.545], adjusted: [] });
});

test("nothing has no shares", () => {
  expect(roundShares([0, 0], 1)).toBeNull();
});

test("any shares add up to exactly 100 %, none is a whole digit off, and none of nothing is more than nothing", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 5000 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 4 }),
      (counts, decimals) => {
        const sum = counts.reduce((total, count) => total + count, 0);
        const rounded = roundShares(counts, decimals);
        fc.pre(rounded !== null);
        const scale = 10 ** (decimals + 2);
        const digits = rounded.shares.map((share) => Math.round(share * scale));
        expect(digits.reduce((total, part) => total + part, 0)).toBe(scale);
        counts.forEach((count, index) => {
          expect(Math.abs((digits[index] ?? 0) - (count * scale) / sum)).toBeLessThan(1);
          if (count === 0) expect(digits[index]).toBe(0);
        });
      },
    ),
  );
});
