import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { compareRankings } from "../../src/reporting/compareRankings";
import type { Rubric } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";

const ranked: Rubric = {
  id: "thu",
  title: { vi: "Thử", en: "Trial" },
  province: "Thử",
  year: 2026,
  level: "commune",
  basis: [],
  criteria: {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "a", name: "Hạ tầng", max: 10 },
      { id: "b", name: "Nhân lực", max: 10 },
    ],
    tiers: { bands: [{ label: "Tốt", atLeast: { total: 15 } }], otherwise: "Chưa đạt" },
  },
  ranking: [{ of: "total", ties: "competition", decimals: null }],
  marks: { zero: [], exempt: [], notSubmitted: [] },
  units: [],
  sources: {},
};

const grid = gridFrom([
  ["Đơn vị", "Hạ tầng", "Nhân lực"],
  ["Xã A", 9, 5],
  ["Xã B", 4, 9],
  ["Xã C", 8, 8],
]);

function evaluated(rubric: Rubric): Evaluation {
  const outcome = evaluateGrid(grid, rubric);
  if (!outcome.ok) throw new Error("The table is not recognised.");
  return outcome.value;
}

/** Personnel counts three times as much, and the minimum with it. */
const weighted: Rubric = {
  ...ranked,
  criteria: {
    ...ranked.criteria,
    children: [
      { id: "a", name: "Hạ tầng", max: 10 },
      { id: "b", name: "Nhân lực", max: 10, weight: 3 },
    ],
    tiers: { bands: [{ label: "Tốt", atLeast: { total: 30 } }], otherwise: "Chưa đạt" },
  },
};

test("units stand by their new rank, each beside what it had before", () => {
  const [comparison] = compareRankings(evaluated(weighted), evaluated(ranked));
  expect(comparison?.units).toEqual([
    { name: "Xã C", row: 4, group: null, rank: 1, total: 32, tier: "Tốt", before: { rank: 1, total: 16, tier: "Tốt" } },
    {
      name: "Xã B",
      row: 3,
      group: null,
      rank: 2,
      total: 31,
      tier: "Tốt",
      before: { rank: 3, total: 13, tier: "Chưa đạt" },
    },
    {
      name: "Xã A",
      row: 2,
      group: null,
      rank: 3,
      total: 24,
      tier: "Chưa đạt",
      before: { rank: 2, total: 14, tier: "Chưa đạt" },
    },
  ]);
  expect([comparison?.otherRank, comparison?.otherTier]).toEqual([2, 1]);
});

test("without a rubric before, and for a criterion it does not have, nothing is said of before", () => {
  const renamed: Rubric = {
    ...ranked,
    criteria: { ...ranked.criteria, id: "sum" },
    ranking: [{ of: "sum", ties: "competition", decimals: null }],
  };
  for (const [comparison] of [
    compareRankings(evaluated(ranked), null),
    compareRankings(evaluated(ranked), evaluated(renamed)),
  ]) {
    expect(comparison?.units.map(({ before }) => before)).toEqual([null, null, null]);
    expect([comparison?.otherRank, comparison?.otherTier]).toEqual([0, 0]);
  }
});

test("a rubric that neither ranks nor gives tiers shows its totals, highest first", () => {
  const { id, name, children = [] } = ranked.criteria;
  const criteria = { id, name, children };
  const [comparison] = compareRankings(evaluated({ ...ranked, criteria, ranking: [] }), null);
  expect(comparison).toMatchObject({ criterion: "total", isRanked: false, hasTiers: false });
  expect(comparison?.units.map(({ name, total }) => [name, total])).toEqual([
    ["Xã C", 16],
    ["Xã A", 14],
    ["Xã B", 13],
  ]);
});

test("units that are ranked in groups stand group by group, in one list where they are ranked together", () => {
  const units = ["Xã A", "Xã B", "Xã C"].map((name) => ({ name, group: name === "Xã B" ? "Các phường" : "Các xã" }));
  const standings = (rubric: Rubric): unknown =>
    compareRankings(evaluated(rubric), null)[0]?.units.map(({ name, group, rank }) => [name, group, rank]);
  expect(standings({ ...ranked, units })).toEqual([
    ["Xã C", "Các xã", 1],
    ["Xã A", "Các xã", 2],
    ["Xã B", "Các phường", 1],
  ]);
  const ranking = [{ of: "total", ties: "competition", decimals: null, acrossGroups: true } as const];
  expect(standings({ ...ranked, units, ranking })).toEqual([
    ["Xã C", null, 1],
    ["Xã A", null, 2],
    ["Xã B", null, 3],
  ]);
});
