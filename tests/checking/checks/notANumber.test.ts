import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("text that is neither number nor mark is an error", () => {
  expect(only("not-a-number", checkRows(withCell(0, 1, "đang chờ")))).toEqual([
    {
      check: "not-a-number",
      severity: "error",
      cell: "B2",
      unit: "Sở Y tế",
      criterion: "policy",
      values: { text: "đang chờ", meant: null },
    },
  ]);
});

test.each([
  ["I", 1],
  ["l,5", 1.5],
  ["1O", 10],
])("%s may stand for %d", (text, meant) => {
  expect(only("not-a-number", checkRows(withCell(0, 1, text)))).toMatchObject([{ values: { text, meant } }]);
});

test("a number that the indicator does not allow is not proposed", () => {
  expect(only("not-a-number", checkRows(withCell(0, 1, "II")))).toMatchObject([{ values: { meant: null } }]);
});

test("an Excel error is no number", () => {
  expect(only("not-a-number", checkRows(withCell(2, 2, "#N/A")))).toMatchObject([
    { cell: "C4", values: { text: "#N/A" } },
  ]);
});

test("numbers, numbers as text, marks and blanks are not reported", () => {
  expect(
    only("not-a-number", checkRows([...CLEAN, ["Sở Công thương", "8,5", "---"], ["Sở Xây dựng", null, ""]])),
  ).toEqual([]);
});
