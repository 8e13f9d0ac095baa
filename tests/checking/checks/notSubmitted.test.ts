import { checkRows, CLEAN, only, withCell } from "../checkRows";

test("a unit that submitted nothing is noted once", () => {
  const findings = checkRows([["Sở Y tế", "Không cung cấp số liệu", null], ...CLEAN.slice(1)]);
  expect(only("not-submitted", findings)).toEqual([
    {
      check: "not-submitted",
      severity: "note",
      cell: "B2",
      unit: "Sở Y tế",
      criterion: null,
      values: { text: "Không cung cấp số liệu", scored: [] },
    },
  ]);
  expect(only("blank", findings)).toEqual([]);
});

test("a mark outside the indicator columns counts for the unit's row", () => {
  const findings = checkRows([["Thạch An", null, null]], { units: { 0: { notSubmitted: "Không cung cấp số liệu" } } });
  expect(only("not-submitted", findings)).toMatchObject([{ cell: "A2", unit: "Thạch An" }]);
  expect(only("blank-unit", findings)).toEqual([]);
});

test("a score beside the mark contradicts it", () => {
  expect(only("not-submitted", checkRows(withCell(1, 2, "Không cung cấp số liệu")))).toMatchObject([
    { severity: "warning", cell: "C3", values: { scored: ["B3"] } },
  ]);
});

test("units with scores did submit", () => {
  expect(only("not-submitted", checkRows(CLEAN))).toEqual([]);
});
