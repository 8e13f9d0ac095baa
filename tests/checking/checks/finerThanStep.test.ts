import { checkRows, CLEAN, only, RUBRIC, withCell } from "../checkRows";

test("a score between two steps is a warning", () => {
  expect(only("finer-than-step", checkRows(withCell(0, 1, 8.25)))).toEqual([
    {
      check: "finer-than-step",
      severity: "warning",
      cell: "B2",
      unit: "Sở Y tế",
      criterion: "policy",
      values: { points: 8.25, step: 0.5 },
    },
  ]);
});

test("multiples of the step, and indicators without one, are in order", () => {
  expect(only("finer-than-step", checkRows(withCell(0, 2, 17.123)))).toEqual([]);
  expect(only("finer-than-step", checkRows(CLEAN))).toEqual([]);
});

test("a decimal step has no binary surprises", () => {
  const rubric = {
    ...RUBRIC,
    criteria: { id: "total", name: "Tổng điểm", children: [{ id: "policy", name: "Chính sách", max: 10, step: 0.1 }] },
  };
  expect(
    only(
      "finer-than-step",
      checkRows(
        [
          ["Sở Y tế", 0.3],
          ["Sở Nội vụ", 9.7],
        ],
        { rubric },
      ),
    ),
  ).toEqual([]);
  expect(only("finer-than-step", checkRows([["Sở Y tế", 0.35]], { rubric }))).toHaveLength(1);
});
