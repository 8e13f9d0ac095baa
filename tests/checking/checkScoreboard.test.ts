import { fc } from "../support/properties";
import { checkRows, CLEAN } from "./checkRows";
import type { Row } from "./checkRows";
import { rubricOf } from "../support/rubricOf";

test("a board in order gives one note: the exempt unit's number", () => {
  expect(checkRows(CLEAN)).toMatchObject([{ check: "exempt-with-score", severity: "note", cell: "C4" }]);
});

test("errors come first, then warnings, then notes, each row by row", () => {
  const findings = checkRows([
    ["Sở Y tế", "---", null],
    ["Sở Nội vụ", null, 21],
    ["Văn phòng UBND tỉnh", 11, 20],
  ]);
  expect(findings.map(({ check, cell }) => [check, cell])).toEqual([
    ["above-max", "C3"],
    ["above-max", "B4"],
    ["blank", "C2"],
    ["blank", "B3"],
    ["mark", "B2"],
    ["exempt-with-score", "C4"],
  ]);
});

test("every number within its maximum passes, whatever it is", () => {
  const rubric = rubricOf("cao-bang-2020-so");
  const score = fc.tuple(
    ...[8, 16, 20, 6, 5, 5].map((max) => fc.integer({ min: 0, max: max * 10 }).map((tenths) => tenths / 10)),
  );
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 30 }), (scores) => {
      const rows = scores.map((cells, place): Row => [`Đơn vị ${String(place)}`, ...cells]);
      const findings = checkRows(rows, { rubric: { ...rubric, units: [] } });
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }),
  );
});
