import type { AuditEntry } from "../../../src/checking/audit/audit";
import { auditTable } from "../../../src/checking/audit/auditTable";
import { evaluateGrid } from "../../../src/evaluation/evaluateGrid";
import type { CellValue } from "../../../src/grid/grid";
import { findRubric } from "../../../src/rubric/library";
import { readPublished } from "../../data/readPublished";
import { gridFrom } from "../../support/gridFrom";

/** Bắc Kạn's districts as the document lays them out: a row of percentages below each unit's points. */
function auditDistricts(groups: readonly [string, string], transaction: string): readonly AuditEntry[] {
  const scores = ["Cơ sở hạ tầng thông tin", "Nhân lực CNTT", "Môi trường chính sách"];
  const results = ["Hiện diện", "Tương tác", "Giao dịch", "Chuyển đổi"];
  const rows = readPublished("bac-kan-2020-huyen").flatMap((row, index): CellValue[][] => {
    const cells = [...scores, "Tổng điểm Điều kiện sẵn sàng", ...results, "Tổng điểm Kết quả", "Tổng điểm"];
    return [
      [index + 1, row["Đơn vị"] ?? "", ...cells.map((column) => row[column] ?? null)],
      [null, null, ...cells.map((column) => row[`% ${column}`] ?? null)],
    ];
  });
  const grid = gridFrom(
    [
      ["STT", "Đơn vị", groups[0], null, null, null, groups[1], null, null, null, null, "Tổng điểm"],
      [
        null,
        null,
        "Cơ sở hạ tầng thông tin (35)",
        "Nhân lực CNTT (12)",
        "Môi trường chính sách (8)",
        "Tổng điểm",
        "Hiện diện (40)",
        "Tương tác (35)",
        transaction,
        "Chuyển đổi (5)",
        "Tổng điểm",
      ],
      ...rows,
    ],
    { merges: ["C1:F1", "G1:K1", "A1:A2", "B1:B2", "L1:L2"] },
  );
  const rubric = findRubric("bac-kan-2020-huyen");
  const evaluation = rubric === undefined ? null : evaluateGrid(grid, rubric);
  if (evaluation?.ok !== true) throw new Error("the table was not read");
  return auditTable(grid, evaluation.value.scoreboard, evaluation.value.rubric);
}

test("a heading's maximum of 35 over percentages of 20 points is wrong, and the percentages are not", () => {
  const entries = auditDistricts(["Điều kiện sẵn sàng", "Kết quả"], "Giao dịch (35)");
  const wrong = entries.filter(({ verdict }) => verdict === "wrong");
  expect(wrong).toMatchObject([
    {
      cell: "I2",
      unit: null,
      output: "max",
      printed: "Giao dịch (35)",
      reasons: [{ code: "heading-max", printed: 35, implied: 20, cells: 8 }],
    },
  ]);
  expect(entries.filter(({ output }) => output === "percent")).toHaveLength(8 * 7 + 8 * 2);
});

test("a percent sign behind points is told from shares that do not add up", () => {
  const [share] = auditDistricts(["Điều kiện sẵn sàng (55%)", "Kết quả (100%)"], "Giao dịch (20)").filter(
    ({ output }) => output === "share",
  );
  expect(share).toMatchObject({
    verdict: "wrong",
    reasons: [
      { code: "percent-for-points", points: [55, 100] },
      { code: "shares-sum", sum: 1.55 },
    ],
  });
});

test("headings' maxima that their percentages are of agree", () => {
  const entries = auditDistricts(["Điều kiện sẵn sàng", "Kết quả"], "Giao dịch (20)");
  expect(entries.filter(({ output }) => output === "max").map(({ verdict }) => verdict)).toEqual(
    new Array<string>(7).fill("agrees"),
  );
});

test.each([
  ["Điều kiện sẵn sàng (30%)", "Kết quả (60%)", "wrong", [{ code: "shares-sum", sum: 0.9 }]],
  ["Điều kiện sẵn sàng (35%)", "Kết quả (65%)", "agrees", []],
  ["Điều kiện sẵn sàng (33,3%)", "Kết quả (66,6%)", "rounding", []],
])("the shares of %s and %s: %s", (first, second, verdict, reasons) => {
  const shares = auditDistricts([first, second], "Giao dịch (20)").filter(({ output }) => output === "share");
  expect(shares).toMatchObject([{ cell: "C1", printed: first, verdict, reasons }]);
});
