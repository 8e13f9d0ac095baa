import { orderByKey } from "../../src/scoring/orderByKey";
import { fc } from "../support/properties";

test("orders by key from the highest down and keeps the order of equals, over any range of whole numbers", () => {
  const key = fc.oneof(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.constantFrom(2 ** 22, 2 ** 22 - 1, 2 ** 33, 2 ** 44, -(2 ** 51), 1e300),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const units = Uint32Array.from(keys.keys());
      const expected = [...units].sort((one, other) => (keys[other] ?? 0) - (keys[one] ?? 0) || one - other);
      expect([...orderByKey(units, Float64Array.from(keys))]).toEqual(expected);
    }),
  );
});

test("orders only the units it is given", () => {
  expect([...orderByKey(Uint32Array.of(0, 3, 2), Float64Array.of(1, 99, 3, 2))]).toEqual([2, 3, 0]);
});
