import { checkRows, CLEAN, only } from "../checkRows";

test("a second column of an indicator is a warning that names the one in use", () => {
  const duplicates = [{ criterion: "policy", column: 4, heading: "Chính sách (2)", confidence: 0.8, printedMax: null }];
  const findings = checkRows(CLEAN, {
    headings: ["Đơn vị", "Chính sách", "Trang thông tin", "Chính sách (2)"],
    layout: { duplicates },
  });
  expect(only("duplicate-column", findings)).toEqual([
    {
      check: "duplicate-column",
      severity: "warning",
      cell: "D1",
      unit: null,
      criterion: "policy",
      values: { heading: "Chính sách (2)", used: "B1" },
    },
  ]);
  expect(only("duplicate-column", checkRows(CLEAN))).toEqual([]);
});
