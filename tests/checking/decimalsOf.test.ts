import { decimalsOf } from "../../src/checking/decimalsOf";
import { fc } from "../support/properties";

test.each([
  [8, 0],
  [56.3, 1],
  [15.97, 2],
  [0.1 + 0.2, 1],
  [-0.748, 3],
  [0.000001, 6],
])("%d has %d decimals", (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

test("it is as many as are written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      expect(decimalsOf(value)).toBe(String(value).split(".")[1]?.length ?? 0);
    }),
  );
});
