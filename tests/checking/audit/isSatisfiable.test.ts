import { isSatisfiable } from "../../../src/checking/audit/isSatisfiable";
import type { Inequality } from "../../../src/checking/audit/isSatisfiable";
import { fc } from "../../support/properties";

const UNIT = { low: 0, high: 1 };

function sumOf(coefficients: readonly number[], numbers: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, at) => sum + coefficient * (numbers[at] ?? 0), 0);
}

const coefficients = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });

test("what a point of the box satisfies is satisfiable", () => {
  const point = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(point, fc.array(fc.tuple(coefficients, fc.nat(5)), { maxLength: 12 }), (hundredths, drawn) => {
      const numbers = hundredths.map((number) => number / 100);
      const inequalities = drawn.map(([factors, slack]): Inequality => {
        return { coefficients: factors, limit: sumOf(factors, numbers) + slack / 10 };
      });
      expect(isSatisfiable(inequalities, [UNIT, UNIT, UNIT])).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("inequalities of which a positive combination cannot hold are not", () => {
  fc.assert(
    fc.property(
      fc.array(coefficients, { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 8 }),
      (rows, factors) => {
        // The last inequality asks that the others' combination be more than their limits allow.
        const inequalities = rows.map((row): Inequality => ({ coefficients: row, limit: 1 }));
        const combined = [0, 1, 2].map((at) =>
          rows.reduce((sum, row, index) => sum - (factors[index] ?? 0) * (row[at] ?? 0), 0),
        );
        const limit = -rows.reduce((sum, _, index) => sum + (factors[index] ?? 0), 0) - 0.01;
        expect(isSatisfiable([...inequalities, { coefficients: combined, limit }], [UNIT, UNIT, UNIT])).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test("the ranges count too", () => {
  const atLeastFour: Inequality = { coefficients: [-1, -1, -1], limit: -4 };
  expect(isSatisfiable([atLeastFour], [UNIT, UNIT, UNIT])).toBe(false);
  expect(isSatisfiable([atLeastFour], [UNIT, UNIT, { low: 0, high: 2 }])).toBe(true);
  expect(isSatisfiable([{ coefficients: [1], limit: 0.5 }], [{ low: 0.6, high: 1 }])).toBe(false);
});
