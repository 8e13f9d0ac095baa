import { assign } from "../../../src/reading/columns/assign";
import { fc } from "../../support/properties";

function worthOf(rows: readonly (readonly number[])[]): Float64Array[] {
  return rows.map((row) => Float64Array.from(row));
}

/** The greatest sum by trying everything. */
function bestSum(rows: readonly (readonly number[])[], used: ReadonlySet<number> = new Set()): number {
  const [row, ...rest] = rows;
  if (row === undefined) return 0;
  let best = bestSum(rest, used);
  row.forEach((worth, column) => {
    if (!used.has(column) && worth > 0) best = Math.max(best, worth + bestSum(rest, new Set([...used, column])));
  });
  return best;
}

test("the best whole is taken, not the best first", () => {
  expect([
    ...assign(
      worthOf([
        [0.9, 0.8],
        [0.9, 0],
      ]),
      2,
    ),
  ]).toEqual([1, 0]);
});

test("what is worth nothing is given to nobody", () => {
  expect([
    ...assign(
      worthOf([
        [0, 0],
        [0, 0.7],
      ]),
      2,
    ),
  ]).toEqual([-1, 1]);
  expect([...assign(worthOf([[0.5], [0.6]]), 1)]).toEqual([-1, 0]);
  expect([...assign(worthOf([[]]), 0)]).toEqual([-1]);
});

test("no way of assigning is worth more", () => {
  const square = fc.integer({ min: 0, max: 5 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.array(
          fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
          { minLength: columns, maxLength: columns },
        ),
        { maxLength: 5 },
      ),
    }),
  );
  fc.assert(
    fc.property(square, ({ columns, rows }) => {
      const places = [...assign(worthOf(rows), columns)];
      const given = places.filter((place) => place >= 0);
      expect(new Set(given).size).toBe(given.length);
      const sum = places.reduce((total, place, row) => total + (place < 0 ? 0 : (rows[row]?.[place] ?? NaN)), 0);
      expect(sum).toBeCloseTo(bestSum(rows), 9);
    }),
  );
});
