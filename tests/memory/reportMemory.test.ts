import { choiceOf, forAnyRubric, type ReportMemory } from "../../src/memory/reportMemory";
import { WHOLE_REPORT } from "../../src/reporting/report/reportChoice";

const SETTLED: ReportMemory = {
  parts: ["ranking"],
  mode: "formulas",
  reached: { kind: "share", atLeast: 0.5 },
  shares: true,
  levels: 1,
};

test("what was never chosen is as in the whole report", () => {
  expect(choiceOf({})).toEqual(WHOLE_REPORT);
});

test("what was chosen holds, the rest stays", () => {
  const { parts, reached, shares, levels } = SETTLED;
  expect(choiceOf(SETTLED)).toEqual({ ...WHOLE_REPORT, parts, reached, shares, levels });
});

test("under another rubric its bands and levels are forgotten, a share of the maximum holds", () => {
  const { levels, ...others } = SETTLED;
  expect(levels).toBe(1);
  expect(forAnyRubric(SETTLED)).toEqual(others);
  const { reached, ...rest } = others;
  expect(reached).toBeDefined();
  expect(forAnyRubric({ ...SETTLED, reached: { kind: "band", label: "Mức I" } })).toEqual(rest);
});
