import { findExtremes } from "../../../src/reporting/compareYears/findExtremes";
import type { UnitMovement } from "../../../src/reporting/compareYears/yearComparison";

function movements(changes: readonly (number | null)[]): readonly UnitMovement[] {
  return changes.map((change, index) => ({
    name: `Đơn vị ${String(index + 1)}`,
    row: index + 1,
    previous: null,
    points: change === null ? {} : { a: { previous: 10, current: 10 + change, change } },
    percents: {},
    ranks: {},
  }));
}

test("who gained and who lost most; equals stand together, the unknown are left out", () => {
  expect(findExtremes(movements([1, 3, null, -2, 3, 0]), "points", "a")).toEqual({
    known: 5,
    gained: { change: { previous: 10, current: 13, change: 3 }, units: ["Đơn vị 2", "Đơn vị 5"] },
    lost: { change: { previous: 10, current: 8, change: -2 }, units: ["Đơn vị 4"] },
  });
});

test("nobody gains where nothing changed", () => {
  expect(findExtremes(movements([0, 0]), "points", "a")).toEqual({ known: 2, gained: null, lost: null });
  expect(findExtremes(movements([1]), "percents", "a")).toEqual({ known: 0, gained: null, lost: null });
});
