import type { AuditOutput } from "../../src/checking/audit/audit";
import type { AuditedCell } from "../../src/checking/audit/groupEntries";
import { auditWorkbook } from "../../src/evaluation/auditWorkbook";
import { describeWorking } from "../../src/locales/describeWorking";
import { workingOf } from "../../src/reporting/workingOf";
import { evaluatePublished } from "../evaluation/evaluatePublished";

function audited(id: string) {
  const evaluation = evaluatePublished(id);
  const { grid, rubric } = evaluation;
  const cells = auditWorkbook([{ grid, rubric, evaluation }]).sheets[0]?.cells ?? [];
  const cell = (unit: string, output: AuditOutput, criterion = "total"): AuditedCell => {
    const found = cells.find(
      (one) => one.unit === unit && one.output === output && one.criterion === criterion && one.year === undefined,
    );
    if (found === undefined) throw new Error(`${unit}: no ${output} of ${criterion} is printed`);
    return found;
  };
  const working = (one: AuditedCell): string | null => {
    const found = workingOf(one, evaluation);
    return found === null ? null : describeWorking(found, rubric, "vi");
  };
  return { cells, cell, working };
}

test("a total is the sum of its row", () => {
  const { cell, working } = audited("cao-bang-2020-so");
  expect(working(cell("Sở Y tế", "total"))).toBe("8 + 14,9 + 18 + 2,8 + 5 + 5 = 53,7");
});

test("a rank says how many units have more points, and as many", () => {
  const { cell, working } = audited("cao-bang-2020-so");
  expect(working(cell("Sở Kế hoạch và Đầu tư", "rank"))).toBe(
    "39,7 điểm: 14 đơn vị cao điểm hơn, 1 đơn vị bằng điểm, trong 20 đơn vị được xếp hạng",
  );
  expect(working(cell("Sở Y tế", "rank"))).toBe("53,7 điểm: 1 đơn vị cao điểm hơn, trong 20 đơn vị được xếp hạng");
});

test("a tier by the total shows the total and its share, one that asks for each criterion shows each", () => {
  const caoBang = audited("cao-bang-2020-so");
  expect(caoBang.working(caoBang.cell("Sở Y tế", "tier"))).toBe("Tổng điểm 53,7 điểm (89,5%) → Mức II");
  const bacKan = audited("bac-kan-2020-tinh");
  const [tier] = bacKan.cells.filter(({ output, criterion }) => output === "tier" && criterion === "readiness");
  if (tier === undefined) throw new Error("no tier of readiness is printed");
  expect(bacKan.working(tier)?.split("; ")).toHaveLength(3);
});

test("last year's cells do not follow from this year's row", () => {
  const { cells, working } = audited("cao-bang-2020-so");
  const previous = cells.filter(({ year }) => year === "previous");
  expect(previous.length).toBeGreaterThan(0);
  expect(previous.map(working)).toEqual(previous.map(() => null));
});
