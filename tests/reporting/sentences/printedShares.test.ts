import { printedShares } from "../../../src/reporting/sentences/printedShares";

test("shares are the table's, and add up to 100%", () => {
  expect(printedShares([1, 1, 1])).toEqual({ shares: [0.334, 0.333, 0.333], decimals: 1 });
});

test("they are finer where some would read as none and the others as all", () => {
  expect(printedShares([1, 3299])).toEqual({ shares: [0.0003, 0.9997], decimals: 2 });
});

test("nothing has no shares", () => {
  expect(printedShares([0, 0])).toBeNull();
});
