import { checkRows, only, RUBRIC, withCell } from "../checkRows";

test("a number in an exempt unit's cell is to be looked at", () => {
  expect(only("exempt-with-score", checkRows(withCell(2, 2, 14)))).toEqual([
    {
      check: "exempt-with-score",
      severity: "warning",
      cell: "C4",
      unit: "Văn phòng UBND tỉnh",
      criterion: "website",
      values: { points: 14, exemption: "full", max: 20 },
    },
  ]);
});

test("the maximum that a full exemption gives anyway is only noted", () => {
  expect(only("exempt-with-score", checkRows(withCell(2, 2, 20)))).toMatchObject([{ severity: "note" }]);
});

test("where exemption takes the indicator out, the maximum is no better than another number", () => {
  const rubric = { ...RUBRIC, units: [{ name: "Văn phòng UBND tỉnh", exempt: { total: "out" as const } }] };
  expect(only("exempt-with-score", checkRows(withCell(2, 2, 20), { rubric }))).toMatchObject([
    { severity: "warning", cell: "B4", criterion: "policy" },
    { severity: "warning", cell: "C4", criterion: "website" },
  ]);
});
