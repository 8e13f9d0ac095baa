import { buildSentences } from "../../../src/reporting/sentences/buildSentences";
import type { SentenceNumber } from "../../../src/reporting/report/report";
import { criteriaOf, findCriterion, indicatorsOf, maxOf } from "../../../src/rubric/tree";
import type { Criterion } from "../../../src/rubric/rubric";
import { fc } from "../../support/properties";
import { randomBoard } from "./randomBoards";
import type { RandomBoard } from "./randomBoards";

/** Rubrics without weights and exemptions, so that sums of the sheet's own cells are all that is needed. */
const PLAIN = ["cao-bang-2020-huyen", "bac-kan-2020-huyen"];
const BOARDS = fc.sample(randomBoard(PLAIN), { numRuns: 12, seed: 527 });

/** Points of every unit that submitted, summed in whole hundredths from the cells of the sheet. */
function hundredths({ evaluation }: RandomBoard, criterion: Criterion): readonly number[] {
  const { grid, scoreboard } = evaluation;
  const ids = new Set(indicatorsOf(criterion).map(({ id }) => id));
  const columns = scoreboard.layout.columns.filter((column) => ids.has(column.criterion));
  return scoreboard.units
    .filter(({ notSubmitted }) => notSubmitted === null)
    .map(({ row }) =>
      columns.reduce((sum, { column }) => sum + Math.round(Number(grid.values[row - 1]?.[column - 1] ?? 0) * 100), 0),
    );
}

function valuesOf(numbers: readonly SentenceNumber[], measure: SentenceNumber["measure"]): readonly number[] {
  return numbers.filter((number) => number.measure === measure).map(({ value }) => value);
}

describe.each(BOARDS.map((random, place) => [`board ${String(place)} (${random.rubric.id})`, random] as const))(
  "%s",
  (_, random) => {
    const root = random.rubric.criteria;
    const told = new Map(
      buildSentences(random.board("vi"), { reached: null }).flatMap(({ sentences }) =>
        sentences.map(({ id, numbers }) => [id, numbers]),
      ),
    );

    test.each(criteriaOf(root).map((criterion) => [criterion.id, criterion] as const))(
      "the best, the lowest, their distance and the mean of %s",
      (id, criterion) => {
        const points = hundredths(random, criterion);
        const [most, least] = [Math.max(...points), Math.min(...points)];
        const max = (maxOf(criterion) ?? NaN) * 100;
        const isSame = most === least;
        expect(told.has(`all-equal:${id}`)).toBe(isSame);
        for (const kind of ["highest", "lowest", "spread"]) expect(told.has(`${kind}:${id}`)).toBe(!isSame);
        if (isSame) {
          const numbers = told.get(`all-equal:${id}`) ?? [];
          expect(valuesOf(numbers, "points")).toEqual([most / 100]);
          expect(valuesOf(numbers, "count")).toEqual([points.length]);
          return;
        }
        for (const [kind, value] of [["highest", most] as const, ["lowest", least] as const]) {
          const numbers = told.get(`${kind}:${id}`) ?? [];
          expect(valuesOf(numbers, "points")).toEqual([value / 100]);
          expect(valuesOf(numbers, "share")[0]).toBeCloseTo(value / max, 8);
        }
        expect(valuesOf(told.get(`spread:${id}`) ?? [], "points")).toEqual([(most - least) / 100]);
        const mean = points.reduce((sum, one) => sum + one, 0) / points.length;
        expect(valuesOf(told.get(`mean:${id}`) ?? [], "points")[0]).toBeCloseTo(mean / 100, 8);
      },
    );

    test("counts of tiers add up to the units that submitted, and so do their shares", () => {
      const tiered = criteriaOf(root).filter(({ tiers }) => tiers !== undefined);
      const submitted = hundredths(random, root).length;
      expect(tiered.length).toBeGreaterThan(0);
      for (const { id } of tiered) {
        const counts = valuesOf(told.get(`tiers:${id}`) ?? [], "count");
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(submitted);
        const shares = valuesOf(told.get(`tier-shares:${id}`) ?? [], "share");
        if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }
    });

    test("the units of a total's tiers follow from its points", () => {
      const tiers = findCriterion(root, root.id)?.tiers;
      if (tiers === undefined) return;
      const points = hundredths(random, root);
      const minima = tiers.bands.map(({ atLeast }) => Number(atLeast?.total) * 100);
      const counts = minima.map(
        (minimum, place) =>
          points.filter((own) => own >= minimum - 1e-6 && (place === 0 || own < (minima[place - 1] ?? 0) - 1e-6))
            .length,
      );
      const lowest = points.filter((own) => own < (minima.at(-1) ?? 0) - 1e-6).length;
      expect(valuesOf(told.get(`tiers:${root.id}`) ?? [], "count")).toEqual(
        [...counts, lowest].filter((count) => count > 0),
      );
    });
  },
);
