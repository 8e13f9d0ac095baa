import { checkRows, CLEAN, only } from "../checkRows";

test("a column of percentages of 100 is an error of the column", () => {
  const findings = checkRows([
    ["Sở Y tế", 8.5, 86.25],
    ["Sở Nội vụ", 7, 60],
    ["Văn phòng UBND tỉnh", 6, 100],
  ]);
  expect(only("percent-column", findings)).toEqual([
    {
      check: "percent-column",
      severity: "error",
      cell: "C1",
      unit: null,
      criterion: "website",
      values: { largest: 100, max: 20 },
    },
  ]);
});

test("a column of shares of 1 is to be looked at", () => {
  const findings = checkRows([
    ["Sở Y tế", 8.5, 0.8625],
    ["Sở Nội vụ", 7, 0.6],
    ["Văn phòng UBND tỉnh", 6, 1],
  ]);
  expect(only("percent-column", findings)).toMatchObject([{ severity: "warning", cell: "C1", values: { largest: 1 } }]);
});

test("points are not taken for shares, low ones neither", () => {
  expect(only("percent-column", checkRows(CLEAN))).toEqual([]);
  expect(
    only(
      "percent-column",
      checkRows([
        ["A", 1, 0],
        ["B", 1, 1],
        ["C", 1, 1],
      ]),
    ),
  ).toEqual([]);
});
