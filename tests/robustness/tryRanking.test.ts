import { tryRanking } from "../../src/robustness/tryRanking";
import type { Robustness } from "../../src/robustness/robustness";
import type { Criterion, RankingRule } from "../../src/rubric/rubric";
import { fc } from "../support/properties";
import { trialRubric } from "../support/trialRubric";
import type { ScoreCell } from "../support/scoreboardOf";
import { evaluated } from "./board";

const WEIGHTS = { draws: 4000, seed: 11, weightSpread: 0.25, rounding: false };
const ROUNDING = { draws: 4000, seed: 11, weightSpread: 0, rounding: true };
/** Four standard errors of a share in 4,000 draws. */
const NEAR = 4 * Math.sqrt(0.25 / 4000);

function tree(maxima: readonly number[]): Criterion {
  const children = maxima.map((max, place) => ({ id: `c${place}`, name: `Tiêu chí ${place}`, max }));
  return { id: "total", name: "Tổng điểm", children };
}

function tried(
  rows: readonly { readonly cells: readonly ScoreCell[]; readonly group?: string }[],
  settings: Parameters<typeof tryRanking>[2],
  { maxima = [10, 10], ...rule }: Partial<RankingRule> & { readonly maxima?: readonly number[] } = {},
): Robustness {
  const ranking: RankingRule = { of: "total", ties: "competition", decimals: null, ...rule };
  const outcome = tryRanking(evaluated(trialRubric(tree(maxima), { ranking: [ranking] }), rows), "total", settings);
  if (!outcome.ok) throw new Error(outcome.problems[0].kind);
  return outcome.value;
}

describe("closed forms", () => {
  test("two units, two criteria of equal maximum: the order is that of the drawn weights", () => {
    // (6, 2) against (2, 5): the first leads where 4·w1 > 3·w2, w1 and w2 uniform on 0.75 to 1.25 - where w2 < 4/3·w1.
    // It fails on the triangle w1 < 0.9375: legs 0.1875 and 0.25, so 0.0234375 of the square's 0.25.
    const expected = 1 - (0.1875 * 0.25) / 2 / 0.25;
    const { lists } = tried([{ cells: [6, 2] }, { cells: [2, 5] }], WEIGHTS);
    expect(lists[0]?.first).toEqual({ units: [0], share: expect.closeTo(expected, 1) as number });
    expect(Math.abs((lists[0]?.first.share ?? 0) - expected)).toBeLessThan(NEAR);
    expect(lists[0]?.pairs).toMatchObject({ count: 1, of: 1 });
  });

  test("two units one printed unit apart: the difference of two uniform roundings is triangular", () => {
    // 5 and 6, whole points: true scores uniform on 4.5–5.5 and 5.5–6.5; the lower is never ahead.
    expect(tried([{ cells: [5, null] }, { cells: [6, null] }], { ...ROUNDING, draws: 100 }).lists[0]).toMatchObject({
      first: { units: [1], share: 1 },
      pairs: { count: 0, of: 1, listed: [] },
    });
    // 5 + 5 against 5 + 6: x1 + x2 > y1 + y2 where a sum of four uniforms on ±½ exceeds 1: 1/24 (Irwin–Hall).
    const { lists } = tried([{ cells: [5, 5] }, { cells: [5, 6] }], ROUNDING);
    expect(Math.abs(1 - (lists[0]?.first.share ?? 0) - 1 / 24)).toBeLessThan(NEAR / 2);
  });

  test("equal scores stay level when weights alone are drawn, and cannot be told apart", () => {
    const [list] = tried([{ cells: [6, 4] }, { cells: [6, 4] }, { cells: [1, 1] }], WEIGHTS).lists;
    expect(list?.first).toEqual({ units: [0, 1], share: 1 });
    expect(list?.pairs).toEqual({ count: 1, of: 3, listed: [{ one: 0, other: 1, oneAhead: 0, otherAhead: 0 }] });
    expect(list?.units.map(({ alike }) => alike)).toEqual([1, 1, 0]);
  });
});

test("a blank, a mark and a score at the maximum keep within what they can be", () => {
  // 10 of 10 is at least 9.5 and at most 10; a blank is 0 in every draw.
  const [list] = tried([{ cells: [10, null] }, { cells: [9, null] }, { cells: [null, null] }], ROUNDING).lists;
  expect(list?.units.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test("groups are tried apart, and units without a rank take no part", () => {
  const rows = [
    { cells: [1, 1], group: "Khối 1" },
    { cells: [9, 9], group: "Khối 2" },
    { cells: [2, 2], group: "Khối 1" },
    { cells: ["Không cung cấp số liệu", null], group: "Khối 2" },
    { cells: ["chưa rõ", 4], group: "Khối 2" },
    { cells: [8, 8], group: "Khối 2" },
  ];
  const { lists } = tried(rows, { ...WEIGHTS, draws: 50 });
  expect(lists.map(({ group, units }) => [group, units.map(({ unit }) => unit)])).toEqual([
    ["Khối 1", [2, 0]],
    ["Khối 2", [1, 5]],
  ]);
});

test("shares add up, ranges hold the board's numbers in order, and pairs are those that a plain count finds", () => {
  const cells = fc.tuple(
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: 0, max: 10 }),
    fc.integer({ min: 0, max: 10 }),
  );
  fc.assert(
    fc.property(
      fc.array(cells, { minLength: 2, maxLength: 45 }),
      fc.integer(),
      fc.constantFrom("competition" as const, "dense" as const, "ordinal" as const),
      (rows, seed, ties) => {
        const draws = 60;
        const settings = { draws, seed, weightSpread: 0.25, rounding: true };
        const { lists } = tried(
          rows.map((row) => ({ cells: row })),
          settings,
          { maxima: [10, 10, 10], ties, decimals: 1 },
        );
        for (const { units, pairs } of lists) {
          for (const { best, worst, from, median, to, counts, kept } of units) {
            expect(counts.reduce((sum, count) => sum + count, 0)).toBe(draws);
            expect(counts).toHaveLength(worst - best + 1);
            expect([best, from, median, to, worst]).toEqual([best, from, median, to, worst].sort((a, b) => a - b));
            expect(best).toBeGreaterThanOrEqual(1);
            expect(worst).toBeLessThanOrEqual(units.length);
            expect(kept).toBeGreaterThanOrEqual(0);
          }
          expect(units.reduce((sum, { alike }) => sum + alike, 0)).toBe(2 * pairs.count);
          for (const { oneAhead, otherAhead } of pairs.listed) {
            expect(Math.max(oneAhead, otherAhead)).toBeLessThan(0.95);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

describe("refused", () => {
  test("without a ranking, without two ranked units, and where the ranks would not fit", () => {
    const two = [{ cells: [1, 1] }, { cells: [2, 2] }];
    const evaluation = evaluated(trialRubric(tree([10, 10])), two);
    expect(tryRanking(evaluation, "c0")).toMatchObject({ problems: [{ kind: "not-ranked" }] });
    expect(tryRanking(evaluated(trialRubric(tree([10, 10])), two.slice(1)), "total")).toMatchObject({
      problems: [{ kind: "too-few" }],
    });
    expect(tryRanking(evaluation, "total", { ...WEIGHTS, draws: 20_000_000 })).toMatchObject({
      problems: [{ kind: "too-many", units: 2, most: 1 }],
    });
  });
});
