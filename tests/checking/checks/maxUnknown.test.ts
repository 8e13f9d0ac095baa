import { checkRows, CLEAN, only, RUBRIC } from "../checkRows";

const OPEN = {
  ...RUBRIC,
  criteria: {
    id: "total",
    name: "Tổng điểm",
    children: [
      { id: "policy", name: "Chính sách" },
      { id: "website", name: "Trang", max: 20 },
    ],
  },
};

test("a maximum that neither rubric nor sheet gives is a warning", () => {
  expect(only("max-unknown", checkRows(CLEAN, { rubric: OPEN }))).toEqual([
    { check: "max-unknown", severity: "warning", cell: "B1", unit: null, criterion: "policy", values: {} },
  ]);
});

test("the sheet's own maximum will do, and binds", () => {
  const columns = [
    { criterion: "policy", column: 2, heading: "Chính sách (8)", confidence: 1, printedMax: 8 },
    { criterion: "website", column: 3, heading: "Trang", confidence: 1, printedMax: null },
  ];
  const findings = checkRows(CLEAN, { rubric: OPEN, layout: { columns } });
  expect(only("max-unknown", findings)).toEqual([]);
  expect(only("above-max", findings)).toMatchObject([{ cell: "B2", values: { points: 8.5, max: 8 } }]);
});
