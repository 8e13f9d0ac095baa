import type { RankingRule, Ties } from "../../src/rubric/rubric";
import { openDrawBoard } from "../../src/robustness/openDrawBoard";
import { openDraws } from "../../src/robustness/openDraws";
import { createRandom } from "../../src/robustness/random";
import { round } from "../../src/scoring/round";
import { fc } from "../support/properties";
import { trialRubric } from "../support/trialRubric";
import { evaluated } from "./board";

const rule = (ties: Ties, more: Partial<RankingRule> = {}): RankingRule => ({
  of: "total",
  ties,
  decimals: 2,
  ...more,
});

const TREE = {
  id: "total",
  name: "Tổng điểm",
  children: [
    {
      id: "ready",
      name: "Điều kiện sẵn sàng",
      weight: 0.4,
      children: [
        { id: "a", name: "Hạ tầng", max: 10 },
        { id: "b", name: "Nhân lực", max: 20, weight: 2 },
      ],
    },
    { id: "c", name: "Kết quả", max: 30, weight: 0.6 },
  ],
};

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 20 }).map((half) => half / 2) },
  fc.constantFrom(null, "---", "Không đánh giá", "Không cung cấp số liệu", "?"),
);
const anyRows = fc.array(
  fc.record({ cells: fc.tuple(cell, cell, cell), group: fc.constantFrom("Khối 1", "Khối 2", null) }),
  { minLength: 2, maxLength: 12 },
);
const anyRule = fc.record({
  ties: fc.constantFrom<Ties>("competition", "dense", "ordinal"),
  decimals: fc.constantFrom(null, 0, 1, 2),
  tieBreak: fc.constantFrom([], ["c"], ["ready", "a"]),
  acrossGroups: fc.boolean(),
  unrankedGroups: fc.constantFrom([], ["Khối 2"]),
});

function ranksOf(
  rows: Parameters<typeof evaluated>[1],
  settings: Parameters<typeof openDraws>[1],
  ranking = rule("competition"),
) {
  const board = openDrawBoard(evaluated(trialRubric(TREE, { ranking: [ranking] }), rows), "total");
  if (!board.ok) throw new Error(board.problems[0].kind);
  const draws = openDraws(board.value, settings);
  draws.run(settings.draws);
  return { board: board.value, ranks: draws.ranks };
}

test("nothing drawn: every draw gives the ranking itself, whatever the ties, groups, exemptions and marks", () => {
  fc.assert(
    fc.property(anyRows, anyRule, (rows, { tieBreak, ...others }) => {
      const board = openDrawBoard(
        evaluated(trialRubric(TREE, { ranking: [{ of: "total", ...others, tieBreak }] }), rows),
        "total",
      );
      if (!board.ok) return;
      const draws = openDraws(board.value, { draws: 2, seed: 1, weightSpread: 0, rounding: false });
      draws.run(2);
      const units = board.value.units.length;
      const first = [...draws.ranks.subarray(0, units)];
      const second = [...draws.ranks.subarray(units)];
      expect(first).toEqual([...board.value.ranks]);
      expect(second).toEqual(first);
    }),
    { numRuns: 400 },
  );
});

test("the same seed gives the same draws, however they are sliced; another seed gives others", () => {
  const rows = Array.from({ length: 9 }, (_, unit) => ({ cells: [5 + (unit % 3) / 10, 11 + (unit % 4) / 10, 20.1] }));
  const settings = { draws: 30, seed: 7, weightSpread: 0.25, rounding: true };
  const { board, ranks } = ranksOf(rows, settings);
  const sliced = openDraws(board, settings);
  expect([sliced.run(1), sliced.run(13), sliced.run(100)]).toEqual([1, 14, 30]);
  expect(sliced.ranks).toEqual(ranks);
  expect(ranksOf(rows, { ...settings, seed: 8 }).ranks).not.toEqual(ranks);
});

test("draw by draw the ranks of a plain calculation with the same numbers", () => {
  const rows = Array.from({ length: 8 }, (_, unit) => ({
    cells: [(unit * 7) % 10, 8 + ((unit * 5) % 9), unit === 3 ? "Không đánh giá" : 15 + ((unit * 3) % 7)],
  }));
  const settings = { draws: 50, seed: 3, weightSpread: 0.25, rounding: true };
  const { ranks } = ranksOf(rows, settings);
  const random = createRandom(settings.seed);
  const take = (count: number): number[] => {
    const numbers = new Float64Array(count);
    random.fill(numbers, count);
    return [...numbers];
  };
  for (let draw = 0; draw < settings.draws; draw++) {
    // Nodes: a, b, c, ready, total.
    const [ua = 0, ub = 0, uc = 0, uReady = 0] = take(5);
    const noisy = (weight: number, uniform: number): number => weight * (0.75 + 0.5 * uniform);
    const [a, b, c, ready] = [noisy(1, ua), noisy(2, ub), noisy(0.6, uc), noisy(0.4, uReady)];
    const inner = 50 / (10 * a + 20 * b);
    const outer = (0.4 * 50 + 0.6 * 30) / (50 * ready + 30 * c);
    const rounded = (index: number, max: number): number[] => {
      const uniforms = take(rows.length);
      return rows.map(({ cells }, unit) => {
        const points = cells[index];
        if (typeof points !== "number") return 0;
        const [least, most] = [Math.max(0, points - 0.5), Math.min(max, points + 0.5)];
        return least + (most - least) * (uniforms[unit] ?? 0);
      });
    };
    const [as, bs, cs] = [rounded(0, 10), rounded(1, 20), rounded(2, 30)];
    const totals = rows.map((_, unit) =>
      round(outer * ready * inner * (a * (as[unit] ?? 0) + b * (bs[unit] ?? 0)) + outer * c * (cs[unit] ?? 0), 2),
    );
    const expected = totals.map((total) => 1 + totals.filter((other) => other > total).length);
    expect([...ranks.subarray(draw * rows.length, (draw + 1) * rows.length)]).toEqual(expected);
  }
});

test("ranks stay within 1 and the size of the list, and a drawn list is a ranking by the rubric's ties", () => {
  fc.assert(
    fc.property(anyRows, anyRule, fc.integer(), (rows, ranking, seed) => {
      const evaluation = evaluated(trialRubric(TREE, { ranking: [{ of: "total", ...ranking }] }), rows);
      const board = openDrawBoard(evaluation, "total");
      if (!board.ok) return;
      const draws = openDraws(board.value, { draws: 5, seed, weightSpread: 0.25, rounding: true });
      draws.run(5);
      const units = board.value.units.length;
      for (let draw = 0; draw < 5; draw++) {
        board.value.groups.forEach((_, list) => {
          const ranks = [...board.value.units]
            .flatMap((__, unit) => (board.value.lists[unit] === list ? [draws.ranks[draw * units + unit] ?? 0] : []))
            .sort((one, other) => one - other);
          ranks.forEach((rank, place) => {
            const before = ranks[place - 1] ?? 0;
            const next = ranking.ties === "dense" ? before + 1 : place + 1;
            expect(ranking.ties === "ordinal" ? [next] : [before, next]).toContain(rank);
          });
          expect(ranks[0]).toBe(1);
        });
      }
    }),
    { numRuns: 200 },
  );
});

test("the scale of the points changes no draw of weights", () => {
  const rows = Array.from({ length: 7 }, (_, unit) => [
    ((unit * 7) % 10) + 0.25,
    8 + ((unit * 5) % 9),
    15 + ((unit * 3) % 7),
  ]);
  const draw = (factor: number) => {
    const tree = {
      id: "total",
      name: "Tổng điểm",
      children: ["a", "b", "c"].map((id) => ({ id, name: id, max: 32 * factor })),
    };
    const rubric = trialRubric(tree, { ranking: [rule("competition", { decimals: null })] });
    const board = openDrawBoard(
      evaluated(
        rubric,
        rows.map((cells) => ({ cells: cells.map((points) => points * factor) })),
      ),
      "total",
    );
    if (!board.ok) throw new Error("no board");
    const draws = openDraws(board.value, { draws: 200, seed: 5, weightSpread: 0.25, rounding: false });
    draws.run(200);
    return draws.ranks;
  };
  expect(draw(8)).toEqual(draw(1));
});
