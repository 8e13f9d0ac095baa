import type { AuditEntry } from "../../../../src/checking/audit/audit";
import { auditTable } from "../../../../src/checking/audit/auditTable";
import { evaluateGrid } from "../../../../src/evaluation/evaluateGrid";
import type { CellValue } from "../../../../src/grid/grid";
import { gridFrom } from "../../../support/gridFrom";
import { READINESS, trialRubric } from "../../../support/trialRubric";

/** What is said of the total and percentage of the first of three units with 26.97 of 38 points. */
function auditFirst(total: CellValue, percent: CellValue): readonly AuditEntry[] {
  const grid = gridFrom([
    ["Đơn vị", ...(READINESS.children ?? []).map(({ name }) => name), "Tổng điểm", "Tỷ lệ"],
    ["Sở Y tế", "10.27", "9.32", "7.38", total, percent],
    ["Sở Nội vụ", "12.00", "9.10", "7.20", "28.3", "74%"],
    ["Sở Tư pháp", "16.30", "9.10", "7.20", "32.6", "86%"],
  ]);
  const evaluation = evaluateGrid(grid, trialRubric(READINESS));
  if (!evaluation.ok) throw new Error("the table was not read");
  return auditTable(grid, evaluation.value.scoreboard, evaluation.value.rubric).filter(
    ({ unit }) => unit === "Sở Y tế",
  );
}

test("a total and a percentage that were cut off are wrong, and said to be cut off first", () => {
  const first = auditFirst("26.9", "70%").map(({ output, verdict, reasons: [reason] }) => [output, verdict, reason]);
  expect(first).toEqual([
    ["total", "wrong", { code: "cut-off", follows: 26.97 }],
    ["percent", "wrong", { code: "cut-off", follows: 26.9 / 38 }],
    ["percent", "wrong", { code: "cut-off", follows: 26.97 / 38 }],
  ]);
});

test.each([
  ["27.0", "71%"],
  ["26.8", "69%"],
  ["27.1", "72%"],
])("%s and %s were not cut off", (total, percent) => {
  expect(auditFirst(total, percent).flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain("cut-off");
});
