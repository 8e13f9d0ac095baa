import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a score above the maximum is an error that names the cell, the points and the maximum", () => {
  expect(only("above-max", checkRows(withCell(0, 1, 10.5)))).toEqual([
    {
      check: "above-max",
      severity: "error",
      cell: "B2",
      unit: "Sở Y tế",
      criterion: "policy",
      values: { points: 10.5, max: 10 },
    },
  ]);
});

test("the maximum itself is allowed, also where binary addition overshoots it", () => {
  expect(only("above-max", checkRows(withCell(0, 1, 10)))).toEqual([]);
  expect(only("above-max", checkRows(withCell(0, 1, 10.000000000000002)))).toEqual([]);
  expect(only("above-max", checkRows(CLEAN))).toEqual([]);
});

test("a number that stands as text is held against the maximum too", () => {
  expect(only("above-max", checkRows(withCell(1, 2, "20,01")))).toMatchObject([
    { cell: "C3", values: { points: 20.01, max: 20 } },
  ]);
});
