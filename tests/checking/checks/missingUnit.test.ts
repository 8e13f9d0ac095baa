import { checkRows, CLEAN, only, RUBRIC } from "../checkRows";
import type { Row } from "../checkRows";

test("a roster unit without a row is a warning of the whole sheet", () => {
  expect(only("missing-unit", checkRows(CLEAN.slice(0, 2)))).toEqual([
    {
      check: "missing-unit",
      severity: "warning",
      cell: null,
      unit: "Văn phòng UBND tỉnh",
      criterion: null,
      values: {},
    },
  ]);
});

test("a unit that submitted nothing has its row", () => {
  const rows: readonly Row[] = [...CLEAN.slice(0, 2), ["Văn phòng UBND tỉnh", "Không cung cấp số liệu", null]];
  expect(only("missing-unit", checkRows(rows))).toEqual([]);
  expect(only("missing-unit", checkRows(CLEAN))).toEqual([]);
});

test("a unit that was only invited is not missed", () => {
  const units = RUBRIC.units.map((unit) => ({ ...unit, invited: unit.name === "Văn phòng UBND tỉnh" }));
  expect(only("missing-unit", checkRows(CLEAN.slice(0, 2), { rubric: { ...RUBRIC, units } }))).toEqual([]);
});
