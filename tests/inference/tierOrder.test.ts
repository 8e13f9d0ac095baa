import { inferRules } from "../../src/inference/inferRules";
import { openResultBoard } from "../../src/inference/openResultBoard";
import { withEveryResult } from "../../src/inference/withEveryResult";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { CellValue } from "../../src/grid/grid";
import type { Rubric } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";

const RUBRIC: Rubric = {
  id: "three-criteria",
  title: { vi: "Ba tiêu chí", en: "Three criteria" },
  province: "Tỉnh",
  year: 2030,
  level: "department",
  basis: [],
  criteria: {
    id: "total",
    name: "Chuyển đổi số",
    children: [
      { id: "infrastructure", name: "Hạ tầng số", max: 5 },
      { id: "people", name: "Nhân lực", max: 5 },
      { id: "security", name: "An toàn thông tin", max: 5 },
    ],
  },
  ranking: [],
  marks: { zero: [], exempt: [], notSubmitted: [] },
  units: [],
  sources: {},
};

const HEADINGS = ["TT", "Đơn vị", "Hạ tầng số (5)", "Nhân lực (5)", "An toàn thông tin (5)", "Tổng điểm", "Xếp loại"];

test("a lower total in the tier numbered better: minima of single criteria explain it too, so the order is open", () => {
  const { tiers, undecided } = infer([
    [1, "Sở số 1", 1.5, 2.5, 1.5, 5.5, "Mức 2"],
    [2, "Sở số 2", 0.5, 1, 5, 6.5, "Mức 3"],
    [3, "Sở số 3", 0.5, 0.5, 0.5, 1.5, "Không xếp loại"],
  ]);
  expect(tiers[0]?.rule).toBe("total");
  expect(tiers[0]?.labels).toEqual(["Mức 3", "Mức 2"]);
  expect(undecided).toContainEqual({ code: "tier-order", criterion: "total", better: "Mức 3", lower: "Mức 2" });
});

test("an order by points that no neighbours' exchange makes the labels' own: that is said of the first pair against it", () => {
  const { tiers, undecided } = infer([
    [1, "Sở số 1", 4, 4, 4, 12, "Mức 1"],
    [2, "Sở số 2", 4, 3.5, 4, 11.5, "Mức 2"],
    [3, "Sở số 3", 5, 3, 5, 13, "Mức 3"],
    [4, "Sở số 4", 0, 0, 0, 0, "Không xếp loại"],
  ]);
  expect(tiers[0]?.labels).toEqual(["Mức 3", "Mức 1", "Mức 2"]);
  expect(undecided).toContainEqual({ code: "tier-order", criterion: "total", better: "Mức 3", lower: "Mức 1" });
});

test("a unit that has more of every criterion has the better tier: nothing about the order is open", () => {
  const { tiers, undecided } = infer([
    [1, "Sở số 1", 4.5, 4, 5, 13.5, "Mức 2"],
    [2, "Sở số 2", 1.5, 2.5, 1.5, 5.5, "Mức 3"],
    [3, "Sở số 3", 0.5, 0.5, 0.5, 1.5, "Không xếp loại"],
  ]);
  expect(tiers[0]?.labels).toEqual(["Mức 2", "Mức 3"]);
  expect(undecided.map(({ code }) => code)).not.toContain("tier-order");
});

function infer(rows: readonly (readonly CellValue[])[]) {
  const asking = withEveryResult(RUBRIC);
  const grid = gridFrom([HEADINGS, ...rows]);
  const read = readScoreboard(grid, asking);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return inferRules(openResultBoard(grid, read.value, asking));
}
