import { extentsOf } from "../../../src/inference/weights/extentsOf";
import type { Constraint } from "../../../src/inference/weights/extentsOf";
import { fc } from "../../support/properties";

const atMost = (limit: number, ...coefficients: readonly number[]): Constraint => ({
  coefficients: Float64Array.from(coefficients),
  atMost: limit,
});

test("the corners of a triangle", () => {
  const triangle = [atMost(0, -1, 0), atMost(0, 0, -1), atMost(6, 2, 3)];
  const [first, second] = extentsOf(triangle, Float64Array.of(0.5, 0.5));
  expect(first?.least).toBeCloseTo(0, 9);
  expect(first?.most).toBeCloseTo(3, 9);
  expect(second?.least).toBeCloseTo(0, 9);
  expect(second?.most).toBeCloseTo(2, 9);
});

test("what nothing bounds has no end", () => {
  const [first, second] = extentsOf([atMost(1, 1, 1), atMost(0, -1, 0)], Float64Array.of(0, 0));
  expect(first).toEqual({ least: 0, most: Infinity });
  expect(second).toEqual({ least: -Infinity, most: 1 });
});

test("a coordinate goes as far as the two-dimensional corners do, and no point inside lies beyond", () => {
  const constraint = fc.record({
    x: fc.integer({ min: -9, max: 9 }),
    y: fc.integer({ min: -9, max: 9 }),
    room: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(constraint, { minLength: 1, maxLength: 12 }), (extra) => {
      const lines = [
        ...extra.map(({ x, y, room }) => [x, y, room] as const),
        ...([
          [1, 0, 50],
          [-1, 0, 50],
          [0, 1, 50],
          [0, -1, 50],
        ] as const),
      ];
      const corners = lines.flatMap(([a, b, c]) =>
        lines.flatMap(([d, e, f]) => {
          const scale = a * e - b * d;
          if (scale === 0) return [];
          const [x, y] = [(c * e - b * f) / scale, (a * f - c * d) / scale];
          return lines.every(([p, q, r]) => p * x + q * y <= r + 1e-9) ? [[x, y] as const] : [];
        }),
      );
      const extents = extentsOf(
        lines.map(([a, b, c]) => atMost(c, a, b)),
        Float64Array.of(0, 0),
      );
      for (const axis of [0, 1] as const) {
        expect(extents[axis]?.least).toBeCloseTo(Math.min(...corners.map((corner) => corner[axis])), 6);
        expect(extents[axis]?.most).toBeCloseTo(Math.max(...corners.map((corner) => corner[axis])), 6);
      }
    }),
    { numRuns: 300 },
  );
});
