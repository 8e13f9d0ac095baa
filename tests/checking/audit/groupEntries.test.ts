import type { AuditEntry, AuditVerdict } from "../../../src/checking/audit/audit";
import { countVerdicts, groupEntries } from "../../../src/checking/audit/groupEntries";

function entry(cell: string, verdict: AuditVerdict, more: Partial<AuditEntry> = {}): AuditEntry {
  return {
    sheet: "Bảng 1",
    cell,
    unit: "Sở Y tế",
    criterion: "total",
    output: "rank",
    printed: 2,
    decimals: 0,
    expected: { kind: "unknown" },
    verdict,
    basis: "printed",
    reasons: [],
    ...more,
  };
}

test.each([
  [["agrees", "wrong"], "wrong"],
  [["rounding", "agrees"], "rounding"],
  [["unknown", "agrees"], "agrees"],
  [["unknown", "unknown"], "unknown"],
] as const)("a cell held against several bases as %j is %s", (verdicts, verdict) => {
  const cells = groupEntries(verdicts.map((one) => entry("D7", one)));
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({ cell: "D7", verdict });
  expect(cells[0]?.entries.map((one) => one.verdict)).toEqual(verdicts);
});

test("cells of other sheets and a second number in one cell stand apart", () => {
  const cells = groupEntries([
    entry("D7", "agrees"),
    entry("D7", "wrong", { sheet: "Bảng 2" }),
    entry("D7", "agrees", { output: "percent" }),
  ]);
  expect(cells.map(({ verdict }) => verdict)).toEqual(["agrees", "wrong", "agrees"]);
  expect(countVerdicts(cells)).toEqual({ agrees: 2, rounding: 0, wrong: 1, unknown: 0 });
});
