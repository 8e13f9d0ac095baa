import { prepareBoard } from "../../../src/reporting/report/board/prepareBoard";
import type { Report } from "../../../src/reporting/report/report";
import { buildUnitReport } from "../../../src/reporting/report/buildUnitReport";
import { sheetOf } from "../../filling/support/sheetOf";
import { trialRubric } from "../../support/trialRubric";
import { chartsOf, NOW, tableOf } from "./support/publishedReport";

const RUBRIC = trialRubric({
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "a", name: "Hạ tầng", max: 10 },
    { id: "b", name: "Nhân lực", max: 5 },
  ],
});

const NONE = "Không cung cấp số liệu";

const BOARD = prepareBoard(
  {
    evaluation: {
      ...sheetOf(RUBRIC, [{ cells: [10, 2] }, { cells: [6, 5] }, { cells: [6, 2] }, { cells: [NONE, NONE] }]),
      findings: [],
    },
    previous: null,
    now: NOW,
  },
  "vi",
);

function pageOf(row: number): Report {
  const unit = BOARD.units.find((each) => each.unit.row === row);
  if (unit === undefined) throw new Error(`no unit in row ${String(row)}`);
  return buildUnitReport(BOARD, unit, OPTIONS);
}

const OPTIONS = { shareDecimals: 1, stamp: "Tính bằng CQDT" };

test("a unit's page has its points, shares, ranks and the mean of those that submitted", () => {
  const report = pageOf(3);
  expect(report.parts[0]).toEqual({ kind: "heading", level: 1, text: "Kết quả của Đơn vị 2" });
  const { columns, rows } = tableOf(report, "unit:3");
  expect(columns.map(({ id }) => id)).toEqual(["criterion", "max", "points", "share", "mean", "rank", "of"]);
  expect(rows.map((row) => (row.kind === "line" ? row.cells.map(({ value }) => value) : []))).toEqual([
    ["Tổng điểm", 15, 11, 0.733333333, 10.333333333, 2, 3],
    ["Hạ tầng", 10, 6, 0.6, 7.333333333, 2, 3],
    ["Nhân lực", 5, 5, 1, 3, 1, 3],
  ]);
});

test("its profile stands against the mean and the maximum, and says its best and its worst", () => {
  const report = pageOf(3);
  const [chart] = chartsOf(report);
  expect(chart).toMatchObject({
    kind: "profile",
    categories: ["Hạ tầng", "Nhân lực"],
    series: [
      { name: "Đơn vị 2", values: [0.6, 1] },
      { name: "Trung bình", values: [0.733333333, 0.6] },
      { name: "Tối đa", values: [1, 1] },
    ],
  });
  expect(chart?.altText).toContain("Cao nhất: Nhân lực 100%; thấp nhất: Hạ tầng 60%.");
});

test("a unit that submitted nothing has a page that says so", () => {
  const report = pageOf(5);
  expect(report.parts.map((part) => (part.kind === "heading" ? part.text : part.kind))).toEqual([
    "Kết quả của Đơn vị 4",
    "Không xếp hạng do không cung cấp số liệu.",
  ]);
});
