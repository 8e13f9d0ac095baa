import { evaluatePublished } from "../evaluation/evaluatePublished";
import { decimalsOfTotals } from "../../src/reporting/decimalsOfTotals";

test.each([
  ["cao-bang-2020-so", 1],
  ["bac-kan-2020-tinh", 2],
])("the totals of %s need %i decimals, as they are printed", (id, decimals) => {
  expect(decimalsOfTotals(evaluatePublished(id).units.map(({ totals }) => totals.total ?? null))).toBe(decimals);
});

test("an index keeps the digits that tell its units apart", () => {
  expect(decimalsOfTotals([0.7523, null, 0.75])).toBe(4);
});

test("more digits than anybody prints are not shown", () => {
  expect(decimalsOfTotals([1 / 3])).toBe(4);
});

test("whole and unknown totals need none", () => {
  expect(decimalsOfTotals([54, null, 0])).toBe(0);
  expect(decimalsOfTotals([])).toBe(0);
});
