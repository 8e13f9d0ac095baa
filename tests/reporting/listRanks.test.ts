import { listRanks } from "../../src/reporting/listRanks";
import type { UnitResult } from "../../src/scoring/results";
import { rubricOf } from "../support/rubricOf";

function unit(name: string, row: number, total: number | null, rank: number | null, group: string | null): UnitResult {
  return {
    name,
    row,
    group,
    submitted: total !== null,
    scores: {},
    totals: { total },
    percents: { total: null },
    tiers: { total: null },
    ranks: { total: rank },
    shortfalls: {},
  };
}

test("places come by rank, equal ranks in sheet order, units without a rank apart", () => {
  const [list] = listRanks(rubricOf("cao-bang-2020-so"), [
    unit("A", 5, 30, 2, null),
    unit("B", 6, null, null, null),
    unit("C", 7, 40, 1, null),
    unit("D", 8, 30, 2, null),
  ]);
  expect(list?.places.map(({ name, rank }) => [name, rank])).toEqual([
    ["C", 1],
    ["A", 2],
    ["D", 2],
  ]);
  expect(list?.unranked).toEqual([{ name: "B", row: 6 }]);
});

test("each group is a list of its own", () => {
  const lists = listRanks(rubricOf("cao-bang-2020-so"), [unit("A", 5, 30, 1, "Sở"), unit("B", 6, 40, 1, "Ban")]);
  expect(lists.map(({ group, places }) => [group, places.map(({ name }) => name)])).toEqual([
    ["Sở", ["A"]],
    ["Ban", ["B"]],
  ]);
});

test("groups that are ranked together are one list", () => {
  const rubric = rubricOf("hoa-binh-2019-so");
  const groups = [...new Set(rubric.units.map(({ group }) => group ?? null))];
  const units = groups.map((group, index) => unit(`Đơn vị ${index}`, index + 5, 27, 1, group));
  const lists = listRanks(rubric, units).map(({ criterion, group }) => [criterion, group]);
  expect(lists).toEqual([
    ["total", groups[0]],
    ["total", groups[1]],
    ["readiness", null],
    ["results", groups[0]],
    ["results", groups[1]],
  ]);
});
