import type { FillProblem } from "../../src/filling/fillProblem";
import { dictionary, LANGUAGES } from "../../src/locales/index";

const cells = ["B2", "B3", "B4", "B5", "B6", "B7", "B8"];
const PROBLEMS: readonly (readonly [FillProblem, readonly string[]])[] = [
  [{ code: "no-units" }, []],
  [{ code: "nothing-wanted" }, []],
  [{ code: "missing-columns", criteria: ["Hạ tầng", "Nhân lực"] }, ["Hạ tầng; Nhân lực"]],
  [{ code: "max-unknown", criteria: ["Chính sách"] }, ["Chính sách"]],
  [{ code: "minimum-unknown", criteria: ["Tổng điểm"] }, ["Tổng điểm"]],
  [{ code: "max-only-on-sheet", criteria: ["Chính sách", "Nhân lực"] }, ["Chính sách; Nhân lực"]],
  [{ code: "numbers-as-text", cells }, ["B2, B3, B4, B5, B6", "2"]],
  [{ code: "merged-cells", areas: ["H2:H3"] }, ["H2:H3"]],
  [{ code: "no-room" }, []],
  [{ code: "rank-not-expressible", criterion: "Tổng điểm" }, ["“Tổng điểm”"]],
  [{ code: "formula-too-long", criterion: "Tổng điểm" }, ["“Tổng điểm”"]],
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(PROBLEMS)("$code says what, where, and what to do", (problem, facts) => {
    const sentence = dictionary(language).filling.problem(problem);
    for (const fact of facts) expect(sentence).toContain(fact);
    expect(sentence.split(/[.,] /).length).toBeGreaterThan(1);
    expect(sentence).toMatch(/\.$/);
  });

  test("what a copy leaves out is named with the reason", () => {
    const { filling } = dictionary(language);
    const reason = filling.problem({ code: "max-unknown", criteria: ["Chính sách"] });
    const sentence = filling.leftOut(["percent", "tier"], reason);
    expect(sentence).toContain(filling.headings.percent);
    expect(sentence).toContain(filling.headings.tier);
    expect(sentence).toContain(reason);
  });
});
