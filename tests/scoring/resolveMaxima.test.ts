import { resolveMaxima } from "../../src/scoring/resolveMaxima";
import { maxOf } from "../../src/rubric/tree";
import { scoreboardOf } from "../support/scoreboardOf";
import { trialRubric } from "../support/trialRubric";

const open = trialRubric({
  id: "total",
  name: "Tổng điểm",
  children: [
    { id: "a", name: "A", max: 10 },
    { id: "b", name: "B" },
  ],
});

function layoutWith(a: number | null, b: number | null) {
  const { layout } = scoreboardOf(open, []);
  return {
    ...layout,
    columns: layout.columns.map((column) => ({ ...column, printedMax: column.criterion === "a" ? a : b })),
  };
}

test("an open maximum is the sheet's; a stated one stays", () => {
  const resolved = resolveMaxima(open, layoutWith(12, 15));
  expect(resolved.criteria.children?.map(({ max }) => max)).toEqual([10, 15]);
  expect(maxOf(resolved.criteria)).toBe(25);
});

test("a maximum that is printed nowhere stays open", () => {
  const resolved = resolveMaxima(open, layoutWith(12, null));
  expect(resolved).toBe(open);
  expect(maxOf(resolved.criteria)).toBeNull();
});

test.each([0, -5])("%d is no maximum: it would give every unit the best tier", (printed) => {
  expect(maxOf(resolveMaxima(open, layoutWith(null, printed)).criteria)).toBeNull();
});
