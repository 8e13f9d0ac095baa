import { checkRows, CLEAN, only } from "../checkRows";

test("a row without any score has one finding, not one a cell", () => {
  const findings = checkRows([...CLEAN, ["Sở Công thương", null, ""]]);
  expect(only("blank-unit", findings)).toEqual([
    { check: "blank-unit", severity: "warning", cell: "A5", unit: "Sở Công thương", criterion: null, values: {} },
  ]);
  expect(only("blank", findings)).toEqual([]);
});

test("a row with one score, or with marks, is no blank row", () => {
  expect(
    only(
      "blank-unit",
      checkRows([
        ["A", 1, null],
        ["B", "---", "---"],
      ]),
    ),
  ).toEqual([]);
});
