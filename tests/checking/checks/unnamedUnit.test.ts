import { checkRows, CLEAN, only } from "../checkRows";

test("a row of scores without a name is a warning", () => {
  expect(only("unnamed-unit", checkRows([...CLEAN, ["", 9, 4]]))).toEqual([
    { check: "unnamed-unit", severity: "warning", cell: "A5", unit: null, criterion: null, values: { row: 5 } },
  ]);
  expect(only("unnamed-unit", checkRows(CLEAN))).toEqual([]);
});
