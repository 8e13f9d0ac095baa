import { evaluateGrid } from "../../../../src/evaluation/evaluateGrid";
import type { PreviousComparison } from "../../../../src/evaluation/previousComparison";
import { comparePreviousBoard } from "../../../../src/evaluation/comparePreviousBoard";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import type { CellValue } from "../../../../src/grid/grid";
import type { Language } from "../../../../src/locales";
import { prepareBoard } from "../../../../src/reporting/report/board/prepareBoard";
import { prepareUnitSentences } from "../../../../src/reporting/sentences/units/prepareUnitSentences";
import type { Criterion, Rubric } from "../../../../src/rubric/rubric";
import { gridFrom } from "../../../support/gridFrom";
import { trialRubric } from "../../../support/trialRubric";

const NOW = new Date(2026, 10, 21);

const TREE: Criterion = {
  id: "total",
  name: "Tổng điểm",
  tiers: {
    bands: [
      { label: "Tốt", atLeast: { total: "80%" } },
      { label: "Khá", atLeast: { total: "50%" } },
    ],
    otherwise: "KXH",
  },
  children: [
    { id: "a", name: "Hạ tầng", max: 10 },
    { id: "b", name: "Nhân lực", max: 5 },
    { id: "c", name: "Chính sách", max: 5 },
  ],
};

const NONE = "Không cung cấp số liệu";
const SCORES: readonly (readonly CellValue[])[] = [
  ["Sở A", 9, 5, 4],
  ["Sở B", 6, 4, 4],
  ["Sở C", 6, 4, 4],
  ["Sở D", 1, 3, 4],
  ["Sở E", NONE, NONE, NONE],
];

function evaluated(rubric: Rubric, rows: readonly (readonly CellValue[])[], sheet = "Năm nay"): Evaluation {
  const outcome = evaluateGrid(gridFrom([["Đơn vị", "Hạ tầng", "Nhân lực", "Chính sách"], ...rows], { sheet }), rubric);
  if (!outcome.ok) throw new Error(outcome.problems[0].code);
  return outcome.value;
}

interface Asked {
  readonly rubric?: Rubric;
  readonly rows?: readonly (readonly CellValue[])[];
  readonly before?: readonly (readonly CellValue[])[];
  readonly language?: Language;
}

/** What is said of each unit, in sheet order. */
function said({ rubric = trialRubric(TREE), rows = SCORES, before, language = "vi" }: Asked): readonly string[][] {
  const evaluation = evaluated(rubric, rows);
  let previous: PreviousComparison | null = null;
  let previousBoard: Evaluation | null = null;
  if (before !== undefined) {
    previousBoard = evaluated({ ...rubric, year: rubric.year - 1 }, before, "Năm trước");
    const compared = comparePreviousBoard(evaluation, previousBoard, []);
    if (!compared.ok) throw new Error(compared.problems[0].code);
    previous = compared.value;
  }
  const board = prepareBoard({ evaluation, previous, previousBoard, now: NOW }, language);
  const sentencesOf = prepareUnitSentences(board, { reached: null, previousBoard });
  return board.units.map((unit) => sentencesOf(unit).map(({ text }) => text));
}

test("place, points, share and tier; what the next tier lacks; what stands out", () => {
  expect(said({})).toEqual([
    [
      "Sở A xếp thứ 01/04 với 18/20 điểm (90%), xếp loại Tốt.",
      "Điểm mạnh so với bình quân chung: Hạ tầng (9 điểm, cao hơn 3,5 điểm); Nhân lực (5 điểm, cao hơn 1 điểm).",
      "Có điểm cao nhất ở: Hạ tầng (9 điểm); Nhân lực (5 điểm).",
    ],
    [
      "Sở B xếp thứ 02/04 (đồng hạng với 01 đơn vị khác) với 14/20 điểm (70%), xếp loại Khá.",
      "Sở B còn thiếu 2 điểm để lên loại Tốt.",
      "Điểm mạnh so với bình quân chung: Hạ tầng (6 điểm, cao hơn 0,5 điểm).",
    ],
    [
      "Sở C xếp thứ 02/04 (đồng hạng với 01 đơn vị khác) với 14/20 điểm (70%), xếp loại Khá.",
      "Sở C còn thiếu 2 điểm để lên loại Tốt.",
      "Điểm mạnh so với bình quân chung: Hạ tầng (6 điểm, cao hơn 0,5 điểm).",
    ],
    [
      "Sở D xếp thứ 04/04 với 8/20 điểm (40%), chưa đạt mức nào (KXH).",
      "Sở D còn thiếu 2 điểm để lên loại Khá.",
      "Điểm yếu so với bình quân chung: Hạ tầng (1 điểm, thấp hơn 4,5 điểm); Nhân lực (3 điểm, thấp hơn 1 điểm).",
      "Có điểm thấp nhất ở: Hạ tầng (1 điểm); Nhân lực (3 điểm).",
    ],
    ["Sở E không được đánh giá, xếp hạng do không cung cấp số liệu."],
  ]);
});

test("against the year before: points, rank and tier of the whole, the criteria that changed most; who is new is told so", () => {
  const before: readonly (readonly CellValue[])[] = [
    ["Sở A", 5, 5, 5],
    ["Sở B", 10, 4, 4],
    ["Sở D", 1, 3, 4],
  ];
  const [first, second, third, fourth] = said({ before });
  expect(first).toContain(
    "So với năm 2019, tổng điểm tăng 3 điểm (từ 15 lên 18), tăng 01 bậc (từ thứ 2 lên thứ 1), xếp loại từ Khá lên Tốt.",
  );
  expect(first).toContain("So với năm 2019, tăng điểm nhiều nhất ở tiêu chí Hạ tầng (từ 5 lên 9 điểm).");
  expect(first).toContain("So với năm 2019, giảm điểm nhiều nhất ở tiêu chí Chính sách (từ 5 xuống 4 điểm).");
  expect(second).toContain(
    "So với năm 2019, tổng điểm giảm 4 điểm (từ 18 xuống 14), giảm 01 bậc (từ thứ 1 xuống thứ 2), xếp loại từ Tốt xuống Khá.",
  );
  expect(third).toContain("Chưa so sánh được với năm 2019: số liệu năm đó không có Sở C, hoặc ghi dưới một tên khác.");
  expect(fourth).toContain(
    "So với năm 2019, tổng điểm không thay đổi (8), giảm 01 bậc (từ thứ 3 xuống thứ 4), vẫn chưa đạt mức nào.",
  );
  expect(fourth?.filter((sentence) => sentence.includes("nhiều nhất"))).toEqual([]);
});

test("the same in English", () => {
  const [first = [], , , fourth = []] = said({ language: "en", before: SCORES.slice(0, 4) });
  expect(first).toEqual([
    "Sở A ranks 1 of 4 with 18 of 20 points (90%) and reaches “Tốt”.",
    "Compared with 2019, the total did not change (18), the rank is the same (1) and the tier is still “Tốt”.",
    "Strengths against the overall mean: Hạ tầng (9 points, 3.5 above); Nhân lực (5 points, 1 above).",
    "Nobody has more points under: Hạ tầng (9 points); Nhân lực (5 points).",
  ]);
  expect(fourth[0]).toBe("Sở D ranks 4 of 4 with 8 of 20 points (40%) and reaches no tier (“KXH”).");
});

test("groups that are ranked apart are compared within themselves; the group is named once", () => {
  const units = SCORES.map(([name], place) => ({ name: String(name), group: place % 2 === 0 ? "Khối 1" : "Khối 2" }));
  const rows = [...SCORES.slice(0, 4), ["Sở E", 3, 1, 4]];
  const [first] = said({ rubric: trialRubric(TREE, { units }), rows });
  expect(first).toEqual([
    "Sở A xếp thứ 01/03 của nhóm “Khối 1” với 18/20 điểm (90%), xếp loại Tốt.",
    "Điểm mạnh so với bình quân của nhóm: Nhân lực (5 điểm, cao hơn 1,7 điểm); Hạ tầng (9 điểm, cao hơn 3 điểm).",
    "Có điểm cao nhất của nhóm ở: Hạ tầng (9 điểm); Nhân lực (5 điểm).",
  ]);
});

test("an exemption is told and is neither a strength nor the best", () => {
  const units = SCORES.map(([name], place) => ({
    name: String(name),
    ...(place === 0 && { exempt: { b: "full" as const } }),
  }));
  const rows = [["Sở A", 9, "Không đánh giá", 4], ...SCORES.slice(1)];
  const [first] = said({ rubric: trialRubric(TREE, { units }), rows });
  expect(first?.[0]).toContain("với 18/20 điểm (90%)");
  expect(first).toContain("Sở A thuộc diện miễn đánh giá, được tính điểm tối đa ở: Nhân lực.");
  expect(first?.filter((sentence) => /Điểm mạnh|cao nhất/.test(sentence)).join()).not.toContain("Nhân lực");
});

test("a mark that takes a criterion out takes its maximum out of what is told", () => {
  const [first] = said({ rows: [["Sở A", 9, "Không đánh giá", 4], ...SCORES.slice(1)] });
  expect(first?.[0]).toBe("Sở A xếp thứ 03/04 với 13 điểm (86,7% điểm tối đa), xếp loại Tốt.");
  expect(first).toContain("Sở A thuộc diện không đánh giá ở: Nhân lực.");
});

test("a score that cannot be read leaves total, rank and tier untold, and says which it is", () => {
  const [first, second] = said({ rows: [["Sở A", 9, "chưa rõ", 4], ...SCORES.slice(1)] });
  expect(first?.[0]).toBe("Chưa tính được tổng điểm của Sở A do điểm không đọc được thành số ở: Nhân lực.");
  expect(first?.join()).not.toMatch(/xếp thứ|loại|Nhân lực \(/);
  expect(second?.join()).not.toContain("Nhân lực (");
});

test("of a unit whose cells are blank still nothing else is said", () => {
  const [first] = said({ rows: [["Sở A", null, null, null], ...SCORES.slice(1)] });
  expect(first).toEqual(["Các ô điểm của Sở A còn để trống nên chưa có gì để nhận xét."]);
});
