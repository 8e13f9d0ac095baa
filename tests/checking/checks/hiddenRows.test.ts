import { CLEAN, checkRows, only } from "../checkRows";

test("units in hidden rows are said to count, in one note", () => {
  expect(only("hidden-rows", checkRows(CLEAN, { hiddenRows: [1, 3, 4, 9] }))).toEqual([
    { check: "hidden-rows", severity: "note", cell: "A3", unit: null, criterion: null, values: { rows: [3, 4] } },
  ]);
  expect(only("hidden-rows", checkRows(CLEAN, { hiddenRows: [1, 9] }))).toEqual([]);
  expect(only("hidden-rows", checkRows(CLEAN))).toEqual([]);
});
