import { readFileSync } from "node:fs";
import path from "node:path";
import { draftRubric } from "../../src/drafting/draftRubric";
import type { RubricDraft } from "../../src/drafting/draft";
import { evaluateGrid } from "../../src/evaluation/evaluateGrid";
import type { CellValue, Grid } from "../../src/grid/grid";
import { valueAt } from "../../src/grid/grid";
import type { Inference } from "../../src/inference/inference";
import { inferRules } from "../../src/inference/inferRules";
import { openResultBoard } from "../../src/inference/openResultBoard";
import { proposeRubric } from "../../src/inference/proposeRubric";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { Criterion, Rubric } from "../../src/rubric/rubric";
import { round } from "../../src/scoring/round";
import { gridOf } from "../../src/xlsx/gridOf";
import { openXlsx } from "../../src/xlsx/openXlsx";

const FILE = openXlsx(readFileSync(path.join(__dirname, "..", "..", "assets", "samples", "lam-an-2025-dti.xlsx")));

function sheet(name: string): Grid {
  if (!FILE.ok) throw new Error(FILE.problems[0].code);
  return gridOf(FILE.value, name);
}

function draftOf(name: string): RubricDraft {
  const draft = draftRubric(sheet(name));
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems[0]));
  return draft.value;
}

/** The draft of a sheet with results, and what these tell. */
function inferFrom(name: string): { readonly inference: Inference; readonly proposed: Rubric } {
  const { rubric, choices } = draftOf(name);
  const grid = sheet(name);
  const read = readScoreboard(grid, rubric, choices);
  if (!read.ok) throw new Error(read.problems[0].code);
  const inference = inferRules(openResultBoard(grid, read.value, rubric));
  return { inference, proposed: proposeRubric(rubric, inference) };
}

/** Row, total at two decimals, tier and rank of each unit, as computed from its scores. */
function resultsOf(name: string, rubric: Rubric): readonly (readonly CellValue[])[] {
  const evaluation = evaluateGrid(sheet(name), rubric);
  if (!evaluation.ok) throw new Error(evaluation.problems[0].code);
  const root = rubric.criteria.id;
  return evaluation.value.units.map(({ row, totals, tiers, ranks }) => {
    const total = totals[root] ?? null;
    return [row, total === null ? null : round(total, 2), tiers[root] ?? null, ranks[root] ?? null];
  });
}

/** The same as printed, in the last three columns. */
function printedResults(name: string, rows: readonly CellValue[]): readonly (readonly CellValue[])[] {
  const grid = sheet(name);
  return rows.map((row) => [
    row,
    ...[2, 1, 0].map((fromRight) => valueAt(grid, Number(row), grid.columns - fromRight) ?? null),
  ]);
}

/** The tree in one line: names, maxima in brackets, children in braces. */
function outline({ name, max, children }: Criterion): string {
  const inside = children === undefined ? "" : ` {${children.map(outline).join(", ")}}`;
  return `${name}${max === undefined ? "" : ` (${max})`}${inside}`;
}

describe("the communes of a province that nobody wrote a rubric for", () => {
  test("the sheet's headings, maxima, sections and titles make a draft", () => {
    const { rubric, questions } = draftOf("DTI cấp xã 2025");
    expect(outline(rubric.criteria)).toBe(
      "Tổng điểm {Chính quyền số {Dịch vụ công trực tuyến toàn trình (20), Hồ sơ công việc xử lý trên môi trường mạng (15), " +
        "Số hóa kết quả giải quyết TTHC (10), Bồi dưỡng kỹ năng số cho cán bộ (5)}, Kinh tế số {Thanh toán không dùng tiền mặt (12), " +
        "Hộ kinh doanh lên sàn TMĐT (8)}, Xã hội số {Người dân có tài khoản định danh điện tử (12), " +
        "Hoạt động của tổ công nghệ số cộng đồng (10), Phủ mạng Internet cáp quang (8)}}",
    );
    expect(rubric).toMatchObject({ id: "lam-an-2025-xa", province: "Lâm An", year: 2025, level: "commune" });
    expect(rubric.marks.exempt).toEqual(["Không áp dụng"]);
    expect([...new Set(rubric.units.map(({ group }) => group))]).toEqual(["Các xã", "Các phường"]);
    expect(questions).toEqual([
      { code: "ranking", criteria: ["tong-diem"] },
      { code: "mark", text: "Chưa báo cáo", count: 9 },
    ]);
  });

  test("the published results give the bands; with the mark's meaning every result is as published", () => {
    const { inference, proposed } = inferFrom("Công bố");
    expect(inference.tiers.map(({ rule, total }) => [rule, total.contradictions])).toEqual([["total", []]]);
    expect(proposed.criteria.tiers?.bands.map(({ label, atLeast }) => [label, atLeast?.total])).toEqual([
      ["Xuất sắc", "90%"],
      ["Tốt", "75%"],
      ["Đạt", "60%"],
    ]);
    const rubric = { ...proposed, marks: { ...proposed.marks, notSubmitted: ["Chưa báo cáo"] } };
    const results = resultsOf("DTI cấp xã 2025", rubric);
    expect(results).toHaveLength(20);
    expect(results).toEqual(
      printedResults(
        "Công bố",
        results.map(([row = null]) => row),
      ),
    );
  });

  test("a unit exempt from an indicator does not bend the bands: 74.05 of 92 points is Tốt, 74.85 of 100 is Đạt", () => {
    const [tiers] = inferFrom("Công bố").inference.tiers;
    expect(tiers?.total.brackets[1]).toEqual({ over: 74.85, atMost: 75 });
  });
});

describe("a sheet with English headings", () => {
  test("is drafted with its results, province and year", () => {
    const { rubric, columns, questions } = draftOf("Agencies 2025");
    expect(outline(rubric.criteria)).toBe(
      "Tổng điểm {Online services (10), Open data (10), Digital skills (10), User feedback (10)}",
    );
    expect(rubric).toMatchObject({ province: "Lâm An", year: 2025, level: "department" });
    expect(columns.flatMap(({ became }) => became?.as ?? [])).toEqual([
      ...Array.from({ length: 4 }, () => "indicator"),
      "total",
      "tier",
      "rank",
    ]);
    expect(questions.map(({ code }) => code)).toEqual(["ranking"]);
    expect([...new Set(rubric.units.map(({ group }) => group))]).toEqual(["Departments", "Other agencies"]);
  });

  test("its published results give weights, minima of every child and shared ranks, and follow from them", () => {
    const { proposed } = inferFrom("Published");
    expect(proposed.criteria.children?.map(({ weight }) => weight)).toEqual([0.4, 0.25, 0.2, 0.15]);
    const { bands = [] } = proposed.criteria.tiers ?? {};
    expect(bands.slice(0, 3).map(({ label, atLeast }) => [label, atLeast?.each])).toEqual([
      ["Leading", "80%"],
      ["Steady", "60%"],
      ["Developing", "40%"],
    ]);
    expect(proposed.ranking).toEqual([{ of: "tong-diem", ties: "dense", decimals: 2, acrossGroups: true }]);
    const tiers = { bands: bands.slice(0, 3), otherwise: "Behind" };
    const results = resultsOf("Agencies 2025", { ...proposed, criteria: { ...proposed.criteria, tiers } });
    expect(results).toHaveLength(14);
    expect(results).toEqual(
      printedResults(
        "Published",
        results.map(([row = null]) => row),
      ),
    );
  });
});
