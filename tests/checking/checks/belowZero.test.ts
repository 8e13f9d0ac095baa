import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a negative score is an error", () => {
  expect(only("below-zero", checkRows(withCell(1, 2, -0.5)))).toEqual([
    {
      check: "below-zero",
      severity: "error",
      cell: "C3",
      unit: "Sở Nội vụ",
      criterion: "website",
      values: { points: -0.5 },
    },
  ]);
});

test("zero is a score", () => {
  expect(only("below-zero", checkRows(withCell(1, 2, 0)))).toEqual([]);
  expect(only("below-zero", checkRows(CLEAN))).toEqual([]);
});
