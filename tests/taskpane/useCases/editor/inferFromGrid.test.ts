import { draftRubric } from "../../../../src/drafting/draftRubric";
import { inferFromGrid } from "../../../../src/taskpane/useCases/editor/inferFromGrid";
import { gridFrom } from "../../../support/gridFrom";

/** A board of so many units with two indicators and their totals. */
function boardOf(units: number) {
  const rows = Array.from({ length: units }, (_, unit) => {
    const scores = [(unit * 7) % 21, (unit * 13) % 31];
    return [unit + 1, `Xã số ${String(unit + 1)}`, ...scores, (scores[0] ?? 0) + (scores[1] ?? 0)];
  });
  const grid = gridFrom([["STT", "Đơn vị", "Nền tảng số (20)", "Nhân lực số (30)", "Tổng điểm"], ...rows]);
  const draft = draftRubric(grid);
  if (!draft.ok) throw new Error(draft.problems[0].code);
  return { grid, edition: { rubric: draft.value.rubric, choices: draft.value.choices } };
}

test("a board of a province is inferred from", () => {
  const { grid, edition } = boardOf(40);
  const outcome = inferFromGrid(grid, edition);
  expect(outcome.ok && outcome.value.weights).toHaveLength(1);
});

test("a board that would hold up the pane is refused with its size", () => {
  const { grid, edition } = boardOf(10_001);
  expect(inferFromGrid(grid, edition)).toEqual({
    ok: false,
    problems: [{ kind: "too-large", units: 10_001, indicators: 2 }],
  });
});
