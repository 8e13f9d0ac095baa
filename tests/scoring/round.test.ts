import { round } from "../../src/scoring/round";
import { fc } from "../support/properties";
import { decimalOf } from "./decimal";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [-2.5, 0, -3],
  [0.5, 0, 1],
  [0.0285, 3, 0.029],
  [1.0049999, 2, 1],
])("round(%d, %d) is %d, as Excel's ROUND", (value, decimals, expected) => {
  expect(round(value, decimals)).toBe(expected);
});

test("a decimal rounds half away from zero, by its digits", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (units, decimals) => {
      const { value } = decimalOf(BigInt(units), 5);
      const unit = 10 ** (5 - decimals);
      const steps = Math.floor((Math.abs(units) + unit / 2) / unit);
      const expected = decimalOf(BigInt(Math.sign(units) * steps), decimals).value;
      expect(round(value, decimals) - expected).toBe(0);
    }),
  );
});
