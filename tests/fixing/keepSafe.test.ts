import { keepSafe } from "../../src/fixing/keepSafe";
import { fc } from "../support/properties";

test("what is safe together is kept, whatever else is refused", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { maxLength: 60 }), fc.nat(500), (items, bad) => {
      const isSafe = (chosen: readonly number[]): boolean => !chosen.includes(bad);
      const kept = keepSafe(items, isSafe);
      expect(isSafe(kept)).toBe(true);
      if (items.filter((item) => item === bad).length <= 1) {
        expect(kept).toEqual(items.filter((item) => item !== bad));
      }
    }),
  );
});

test("where nothing is safe it gives up after a bounded number of tries", () => {
  const isSafe = jest.fn(() => false);
  expect(keepSafe(Array.from({ length: 10_000 }), isSafe)).toEqual([]);
  expect(isSafe.mock.calls.length).toBeLessThan(100);
});
