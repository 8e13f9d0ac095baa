import { findAlike } from "../../src/robustness/findAlike";
import { rankRange } from "../../src/robustness/rankRange";
import { fc } from "../support/properties";

/** Runs steps to their end. */
function endOf<Value>(steps: Generator<number, Value>): Value {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

test("finds the very pairs that comparing each two units in each draw finds", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 80 }),
      fc.integer({ min: 1, max: 70 }),
      fc.integer({ min: 0, max: 30 }),
      // The board may say otherwise than the draws.
      fc.boolean(),
      fc.infiniteStream(fc.nat(10_000)),
      (units, draws, noise, isReversed, stream) => {
        const next = (): number => Number(stream.next().value) / 10_000;
        const totals = Array.from({ length: draws }, () =>
          Array.from({ length: units }, (_, unit) => Math.round(unit + noise * next())),
        );
        const rows = Array.from({ length: units }, (_, unit) => {
          const ranks = Uint16Array.from(totals, (row) => 1 + row.filter((total) => total > (row[unit] ?? 0)).length);
          return { unit, place: unit, rank: isReversed ? unit + 1 : units - unit, ranks, ...rankRange(ranks) };
        }).sort((one, other) => one.rank - other.rank);
        const expected = rows.flatMap((one, place) =>
          rows.slice(place + 1).flatMap((other) => {
            const ahead = (first: typeof one, second: typeof one): number =>
              first.ranks.filter((rank, draw) => rank < (second.ranks[draw] ?? 0)).length;
            const [oneAhead, otherAhead] = [ahead(one, other), ahead(other, one)];
            if (Math.max(oneAhead, otherAhead) >= 0.95 * draws) return [];
            return [{ one: one.unit, other: other.unit, oneAhead: oneAhead / draws, otherAhead: otherAhead / draws }];
          }),
        );
        const byUnit = new Map(rows.map(({ unit, ranks }) => [unit, ranks]));
        const ranksIn = (draw: number): Uint16Array =>
          Uint16Array.from({ length: units }, (_, unit) => byUnit.get(unit)?.[draw] ?? 0);
        const found = endOf(findAlike(rows, draws, ranksIn));
        expect(found.count).toBe(expected.length);
        expect(found.listed).toEqual(expected.slice(0, 1000));
        const position = new Map(rows.map(({ unit }, place) => [unit, place]));
        const distance = (one: number, other: number): number =>
          Math.abs((position.get(one) ?? NaN) - (position.get(other) ?? NaN));
        rows.forEach(({ unit }, place) => {
          const others = expected.flatMap(({ one, other }) => (one === unit ? [other] : other === unit ? [one] : []));
          expect(found.alike[place]).toBe(others.length);
          expect(found.nearest[place]?.map((other) => distance(unit, other))).toEqual(
            others
              .map((other) => distance(unit, other))
              .sort((one, other) => one - other)
              .slice(0, 3),
          );
        });
      },
    ),
    { numRuns: 200 },
  );
});
