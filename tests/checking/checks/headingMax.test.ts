import { checkRows, CLEAN, only, RUBRIC } from "../checkRows";

function printed(policy: number | null, website: number | null) {
  return [
    { criterion: "policy", column: 2, heading: "Chính sách", confidence: 1, printedMax: policy },
    { criterion: "website", column: 3, heading: "Trang thông tin", confidence: 1, printedMax: website },
  ];
}

test("a maximum in a heading that is not the rubric's is a warning", () => {
  const findings = checkRows(CLEAN, {
    headings: ["Đơn vị", "Chính sách (12)", "Trang (20)"],
    layout: { columns: printed(12, 20) },
  });
  expect(only("heading-max", findings)).toEqual([
    {
      check: "heading-max",
      severity: "warning",
      cell: "B1",
      unit: null,
      criterion: "policy",
      values: { printed: 12, max: 10 },
    },
  ]);
});

test("a maximum in the row of maxima is found there", () => {
  const findings = checkRows([["Điểm tối đa", 10, 18], ...CLEAN], {
    layout: { columns: printed(10, 18), maxRow: 2 },
  });
  expect(only("heading-max", findings)).toMatchObject([
    { cell: "C2", criterion: "website", values: { printed: 18, max: 20 } },
  ]);
});

test("a merged heading is named by its first cell", () => {
  const findings = checkRows(CLEAN, {
    headings: ["Đơn vị", "Chính sách và trang thông tin", null],
    merges: ["B1:C1"],
    layout: { columns: printed(10, 18) },
  });
  expect(only("heading-max", findings)).toMatchObject([{ cell: "B1", criterion: "website" }]);
});

test("equal maxima, no printed ones, and ones that the rubric leaves open are in order", () => {
  expect(only("heading-max", checkRows(CLEAN, { layout: { columns: printed(10, null) } }))).toEqual([]);
  const rubric = {
    ...RUBRIC,
    criteria: {
      id: "total",
      name: "Tổng điểm",
      children: [
        { id: "policy", name: "Chính sách" },
        { id: "website", name: "Trang" },
      ],
    },
  };
  expect(only("heading-max", checkRows(CLEAN, { rubric, layout: { columns: printed(12, 18) } }))).toEqual([]);
});

test("the maximum of a total is held against the sum of its indicators'", () => {
  const totalOf = (printedMax: number | null) => ({
    layout: {
      outputs: [
        { criterion: "total", output: "total" as const, column: 4, heading: "Tổng điểm", confidence: 1, printedMax },
      ],
    },
    headings: ["Đơn vị", "Chính sách", "Trang thông tin", "Tổng điểm"],
  });
  expect(only("heading-max", checkRows(CLEAN, totalOf(35)))).toMatchObject([
    { cell: "D1", criterion: "total", values: { printed: 35, max: 30 } },
  ]);
  expect(only("heading-max", checkRows(CLEAN, totalOf(30)))).toEqual([]);
  expect(only("heading-max", checkRows(CLEAN, totalOf(null)))).toEqual([]);
});
