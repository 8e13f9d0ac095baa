import { checkRows, CLEAN, only } from "../checkRows";

test("units with the same scores are one finding that names them all", () => {
  const findings = checkRows([...CLEAN, ["Sở Công thương", 8.5, 17.25], ["Sở Xây dựng", "8,5", 17.25]]);
  expect(only("identical-scores", findings)).toEqual([
    {
      check: "identical-scores",
      severity: "warning",
      cell: "A2",
      unit: "Sở Y tế",
      criterion: null,
      values: {
        others: [
          { name: "Sở Công thương", cell: "A5" },
          { name: "Sở Xây dựng", cell: "A6" },
        ],
      },
    },
  ]);
});

test("equal totals from different scores are not identical, nor are rows without points", () => {
  const findings = checkRows([
    ["A", 8, 10],
    ["B", 9, 9],
    ["C", "---", "---"],
    ["D", "---", "---"],
    ["E", 0, 0],
    ["F", 0, 0],
  ]);
  expect(only("identical-scores", findings)).toEqual([]);
  expect(only("identical-scores", checkRows(CLEAN))).toEqual([]);
});
