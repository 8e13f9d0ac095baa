import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a mark for zero is noted", () => {
  expect(only("mark", checkRows(withCell(0, 1, "---")))).toEqual([
    {
      check: "mark",
      severity: "note",
      cell: "B2",
      unit: "Sở Y tế",
      criterion: "policy",
      values: { text: "---", counts: "zero", max: 10 },
    },
  ]);
});

test("an exempt mark leaves the total, or counts full where the roster says so", () => {
  expect(only("mark", checkRows(withCell(0, 2, "Không đánh giá")))).toMatchObject([{ values: { counts: "out" } }]);
  expect(only("mark", checkRows(withCell(2, 2, "Không đánh giá")))).toMatchObject([
    { values: { counts: "full", max: 20 } },
  ]);
});

test("numbers are no marks", () => {
  expect(only("mark", checkRows(CLEAN))).toEqual([]);
});
