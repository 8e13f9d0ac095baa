import { LANGUAGES } from "../../../../src/locales";
import { prepareUnitSentences } from "../../../../src/reporting/sentences/units/prepareUnitSentences";
import type { ReportSentence, SentenceNumber } from "../../../../src/reporting/report/report";
import { indicatorsOf, maxOf } from "../../../../src/rubric/tree";
import { fc } from "../../../support/properties";
import { randomBoard } from "../randomBoards";
import type { RandomBoard } from "../randomBoards";

/** Rubrics without weights, exemptions and groups, so that sums of the sheet's own cells are all that is needed. */
const PLAIN = ["cao-bang-2020-huyen", "bac-kan-2020-huyen"];
const BOARDS = fc.sample(randomBoard(PLAIN), { numRuns: 12, seed: 30 });

const STANDS_OUT = 0.05;

/** Points of one column of every unit that submitted, by row, read from the cells of the sheet. */
function columnOf({ evaluation }: RandomBoard, indicator: string): ReadonlyMap<number, number> {
  const { grid, scoreboard } = evaluation;
  const column = scoreboard.layout.columns.find(({ criterion }) => criterion === indicator)?.column ?? NaN;
  const units = scoreboard.units.filter(({ notSubmitted }) => notSubmitted === null);
  return new Map(units.map(({ row }) => [row, Number(grid.values[row - 1]?.[column - 1] ?? 0)]));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function valuesOf(numbers: readonly SentenceNumber[], measure: SentenceNumber["measure"]): readonly number[] {
  return numbers.filter((number) => number.measure === measure).map(({ value }) => value);
}

describe.each(BOARDS.map((random, place) => [`board ${String(place)} (${random.rubric.id})`, random] as const))(
  "%s",
  (_, random) => {
    const root = random.rubric.criteria;
    const indicators = indicatorsOf(root).map(({ id, max = NaN }) => ({ max, points: columnOf(random, id) }));
    const totals = new Map<number, number>();
    for (const { points } of indicators) {
      for (const [row, value] of points) totals.set(row, Math.round(((totals.get(row) ?? 0) + value) * 1e6) / 1e6);
    }
    const pages = LANGUAGES.map((language) => {
      const board = random.board(language);
      const sentencesOf = prepareUnitSentences(board, { reached: null });
      return new Map(board.units.map((unit) => [unit.unit.row, sentencesOf(unit)]));
    });
    const [told = new Map<number, readonly ReportSentence[]>()] = pages;
    const sentenceOf = (row: number, kind: string): readonly SentenceNumber[] =>
      told.get(row)?.find(({ id }) => id === `${kind}:${String(row)}`)?.numbers ?? [];

    test("who submitted nothing has one sentence, without a number", () => {
      for (const [row, sentences] of told) {
        if (totals.has(row)) continue;
        expect(sentences.map(({ numbers }) => numbers)).toEqual([[]]);
      }
    });

    test("total, maximum, share and of how many", () => {
      for (const [row, total] of totals) {
        const numbers = sentenceOf(row, `standing:${root.id}`);
        if (numbers.length === 0) {
          expect(told.get(row)?.map(({ id }) => id)).toEqual([`unscored:${String(row)}`]);
          continue;
        }
        expect(valuesOf(numbers, "points")).toEqual([total, maxOf(root)]);
        expect(valuesOf(numbers, "share")[0]).toBeCloseTo(total / (maxOf(root) ?? NaN), 8);
        expect(valuesOf(numbers, "count")[0]).toBe(totals.size);
        const higher = [...totals.values()].filter((other) => other > total).length;
        const equal = [...totals.values()].filter((other) => other === total).length;
        const [rank = NaN] = valuesOf(numbers, "rank");
        expect(rank).toBeGreaterThan(higher);
        expect(rank).toBeLessThanOrEqual(higher + equal);
      }
    });

    test("strengths and weaknesses: the farthest from the mean, at most three each way, none that is near", () => {
      for (const row of totals.keys()) {
        const distances = indicators.map(({ max, points }) => {
          const own = points.get(row) ?? NaN;
          const above = own - meanOf([...points.values()]);
          return { own, above, share: above / max };
        });
        for (const [kind, direction] of [["strengths", 1] as const, ["weaknesses", -1] as const]) {
          const far = distances
            .filter(({ share }) => direction * share >= STANDS_OUT - 1e-9)
            .sort((one, other) => direction * (other.share - one.share))
            .slice(0, 3);
          const numbers = valuesOf(sentenceOf(row, kind), "points");
          const pairs = far.flatMap(({ own, above }) => [own, Math.abs(above)]);
          expect(numbers).toHaveLength(pairs.length);
          const sizes = (values: readonly number[]): readonly number[] => [...values].sort((one, other) => one - other);
          sizes(numbers).forEach((number, place) => {
            expect(number).toBeCloseTo(sizes(pairs)[place] ?? NaN, 6);
          });
        }
      }
    });

    test("who has most or fewest points of a column, shared by three at most", () => {
      for (const row of totals.keys()) {
        for (const [kind, endOf] of [["first", Math.max] as const, ["last", Math.min] as const]) {
          const wanted = indicators.flatMap(({ points }) => {
            const all = [...points.values()];
            const own = points.get(row) ?? NaN;
            const sharing = all.filter((other) => other === own).length;
            return own === endOf(...all) && Math.min(...all) < Math.max(...all) && sharing <= 3 ? [own] : [];
          });
          const numbers = sentenceOf(row, kind);
          const rest = valuesOf(numbers, "count").at(-1) ?? 0;
          const named = valuesOf(numbers, "points");
          expect(named).toEqual(wanted.slice(0, named.length));
          if (named.length < wanted.length) expect(rest).toBe(wanted.length - named.length);
        }
      }
    });

    test("every number stands where it says and rests on cells; both languages tell the same numbers", () => {
      const [vietnamese, english] = pages.map((page) =>
        [...page.values()].flat().map(({ id, text, numbers }) => {
          for (const { at, text: written, from } of numbers) {
            expect(text.slice(at, at + written.length)).toBe(written);
            expect(from.length).toBeGreaterThan(0);
          }
          expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
          expect(text).not.toMatch(/ {2}| [,.;]|undefined|null|NaN|\(\)/);
          return [id, new Set(numbers.map(({ value }) => value))];
        }),
      );
      expect(english).toEqual(vietnamese);
    });
  },
);
