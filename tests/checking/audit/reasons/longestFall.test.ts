import { longestFall } from "../../../../src/checking/audit/reasons/longestFall";
import { fc } from "../../../support/properties";

test("one total out of place is left out, equal ones stay", () => {
  expect(longestFall([56.3, 41.3, 39.7, 40.1, 40, 39.7])).toEqual([0, 1, 3, 4, 5]);
  expect(longestFall([])).toEqual([]);
});

test("the run falls, and no other choice of values is longer", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 9 }), (values) => {
      const falls = (run: readonly number[]): boolean =>
        run.every((value, index) => index === 0 || value <= (run[index - 1] ?? value));
      const chosen = longestFall(values).map((index) => values[index] ?? NaN);
      expect(falls(chosen)).toBe(true);
      let longest = 0;
      for (let choice = 0; choice < 2 ** values.length; choice++) {
        const run = values.filter((_, index) => (choice >> index) % 2 === 1);
        if (falls(run)) longest = Math.max(longest, run.length);
      }
      expect(chosen).toHaveLength(longest);
    }),
  );
});
