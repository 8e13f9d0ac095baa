import { runsOf } from "../../src/filling/runs";
import { fc } from "../support/properties";

test("neighbours are joined, in the order given", () => {
  expect(runsOf([7, 8, 9, 12])).toEqual([
    { first: 7, last: 9 },
    { first: 12, last: 12 },
  ]);
  expect(runsOf([8, 7, 8])).toEqual([
    { first: 8, last: 8 },
    { first: 7, last: 8 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test("runs hold every number once more, and no two of them could be one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (numbers) => {
      const runs = runsOf(numbers);
      const held = runs.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(held).toEqual(numbers);
      runs.slice(1).forEach(({ first }, index) => expect(first).not.toBe((runs[index]?.last ?? 0) + 1));
    }),
  );
});
