import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a number stored as text is a warning with the number that counts", () => {
  expect(only("number-as-text", checkRows(withCell(1, 1, " 8,5 ")))).toEqual([
    {
      check: "number-as-text",
      severity: "warning",
      cell: "B3",
      unit: "Sở Nội vụ",
      criterion: "policy",
      values: { text: "8,5", points: 8.5 },
    },
  ]);
});

test("numbers, marks and other text are not", () => {
  expect(only("number-as-text", checkRows([...CLEAN, ["Sở Công thương", "---", "chờ"]]))).toEqual([]);
});
