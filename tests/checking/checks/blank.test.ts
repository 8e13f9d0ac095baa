import { checkRows, CLEAN, only, withCell } from "../checkRows";

test.each([null, "", "  "])("a blank cell (%p) is a warning", (value) => {
  expect(only("blank", checkRows(withCell(1, 1, value)))).toEqual([
    { check: "blank", severity: "warning", cell: "B3", unit: "Sở Nội vụ", criterion: "policy", values: {} },
  ]);
});

test("zero is no blank", () => {
  expect(only("blank", checkRows(withCell(1, 1, 0)))).toEqual([]);
  expect(only("blank", checkRows(CLEAN))).toEqual([]);
});

test("the blanks of an indicator without a column are not reported one by one", () => {
  const columns = [{ criterion: "policy", column: 2, heading: "Chính sách", confidence: 1, printedMax: null }];
  expect(only("blank", checkRows(CLEAN, { layout: { columns, missing: ["website"] } }))).toEqual([]);
});
