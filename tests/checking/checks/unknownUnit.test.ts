import { checkRows, CLEAN, only, RUBRIC } from "../checkRows";
import type { Row } from "../checkRows";

test("a unit that is not on the roster is a warning with the likeliest name no row has", () => {
  const rows: readonly Row[] = [...CLEAN.slice(0, 1), ["Sở Nội vu", 7, 12], ...CLEAN.slice(2)];
  expect(only("unknown-unit", checkRows(rows))).toEqual([
    {
      check: "unknown-unit",
      severity: "warning",
      cell: "A3",
      unit: "Sở Nội vu",
      criterion: null,
      values: { nearest: "Sở Nội vụ" },
    },
  ]);
});

test("nothing is proposed where nothing is alike", () => {
  expect(only("unknown-unit", checkRows([...CLEAN, ["Đài Phát thanh và Truyền hình", 1, 2]]))).toMatchObject([
    { values: { nearest: null } },
  ]);
});

test("nothing is proposed where the rubric is the wrong one for most units", () => {
  expect(
    only(
      "unknown-unit",
      checkRows([
        ["Sở Nội vu", 1, 2],
        ["Sở Y té", 2, 3],
      ]),
    ),
  ).toMatchObject([{ values: { nearest: null } }, { values: { nearest: null } }]);
});

test("a rubric without a roster knows no unknown units", () => {
  expect(only("unknown-unit", checkRows([["Bất kỳ", 1, 2]], { rubric: { ...RUBRIC, units: [] } }))).toEqual([]);
  expect(only("unknown-unit", checkRows(CLEAN))).toEqual([]);
});

test("a roster that does not name all who must take part leaves room for the others, and no more", () => {
  const rubric = { ...RUBRIC, unitsExpected: RUBRIC.units.length + 1 };
  const one: Row = ["Sở Ngoại vụ", 7, 12];
  expect(only("unknown-unit", checkRows([...CLEAN, one], { rubric }))).toEqual([]);
  const two = checkRows([...CLEAN, one, ["Thanh tra tỉnh", 6, 10]], { rubric });
  expect(only("unknown-unit", two).map(({ unit }) => unit)).toEqual(["Sở Ngoại vụ", "Thanh tra tỉnh"]);
});

test("units that are only invited make no room", () => {
  const invited = RUBRIC.units.map((unit) => ({ ...unit, invited: true }));
  const rubric = { ...RUBRIC, units: invited, unitsExpected: 1 };
  expect(only("unknown-unit", checkRows([...CLEAN, ["Sở Ngoại vụ", 7, 12]], { rubric }))).toEqual([]);
});
