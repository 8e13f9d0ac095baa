import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a blank of an exempt unit is noted with what it counts, and is no blank", () => {
  const findings = checkRows(withCell(2, 2, null));
  expect(only("exempt", findings)).toEqual([
    {
      check: "exempt",
      severity: "note",
      cell: "C4",
      unit: "Văn phòng UBND tỉnh",
      criterion: "website",
      values: { exemption: "full", max: 20 },
    },
  ]);
  expect(only("blank", findings)).toEqual([]);
});

test("other units are not exempt, nor is the exempt unit elsewhere", () => {
  expect(only("exempt", checkRows(withCell(0, 2, null)))).toEqual([]);
  expect(only("exempt", checkRows(withCell(2, 1, null)))).toEqual([]);
  expect(only("exempt", checkRows(CLEAN))).toEqual([]);
});
