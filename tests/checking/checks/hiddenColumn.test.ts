import { CLEAN, checkRows, only } from "../checkRows";

test("an indicator in a hidden column is said to count", () => {
  expect(only("hidden-column", checkRows(CLEAN, { hiddenColumns: [3, 7] }))).toEqual([
    { check: "hidden-column", severity: "note", cell: "C1", unit: null, criterion: "website", values: {} },
  ]);
  expect(only("hidden-column", checkRows(CLEAN))).toEqual([]);
});
