import { leastSquares } from "../../../src/inference/weights/leastSquares";
import { fc } from "../../support/properties";

const column = (...values: readonly number[]): Float64Array => Float64Array.from(values);

test("weights that give the targets exactly are found", () => {
  const row = fc.tuple(
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
    fc.integer({ min: 0, max: 20 }),
  );
  fc.assert(
    fc.property(fc.array(row, { minLength: 6, maxLength: 20 }), row, (rows, weights) => {
      const columns = weights.map((_, at) => Float64Array.from(rows, (values) => values[at] ?? 0));
      const targets = Float64Array.from(rows, (values) =>
        values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
      );
      const { solution, freedom } = leastSquares(columns, targets);
      if (freedom.length === 0) weights.forEach((weight, at) => expect(solution[at]).toBeCloseTo(weight, 6));
      rows.forEach((values, unit) => {
        const fitted = values.reduce((sum, value, at) => sum + value * (solution[at] ?? 0), 0);
        expect(fitted).toBeCloseTo(targets[unit] ?? NaN, 6);
        for (const direction of freedom) {
          expect(values.reduce((sum, value, at) => sum + value * (direction[at] ?? 0), 0)).toBeCloseTo(0, 6);
        }
      });
    }),
  );
});

test("columns in proportion are told apart by nothing: the direction between them is free", () => {
  const { solution, freedom } = leastSquares([column(6, 6, 6), column(7, 7, 7), column(1, 2, 4)], column(14, 15, 17));
  expect(freedom).toHaveLength(1);
  expect(Math.abs((freedom[0]?.[0] ?? 0) / (freedom[0]?.[1] ?? 1))).toBeCloseTo(7 / 6, 9);
  expect(freedom[0]?.[2]).toBe(0);
  expect(solution[2]).toBeCloseTo(1, 9);
});

test("a column without points is free by itself", () => {
  expect(leastSquares([column(0, 0), column(1, 2)], column(2, 4)).freedom).toEqual([column(1, 0)]);
});
