import { commonDecimals, readCellNumber, shownNumber } from "../../../src/checking/audit/shownNumber";
import type { CellValue } from "../../../src/grid/grid";

test.each<[CellValue, string, { value: number; decimals: number; isPercent: boolean }]>([
  ["9.06", "General", { value: 9.06, decimals: 2, isPercent: false }],
  ["9,060", "General", { value: 9.06, decimals: 3, isPercent: false }],
  [1, "0.0", { value: 1, decimals: 1, isPercent: false }],
  [8.04, "0.0", { value: 8.04, decimals: 2, isPercent: false }],
  [8, "General", { value: 8, decimals: 0, isPercent: false }],
  ["94.44%", "General", { value: 0.9444, decimals: 4, isPercent: true }],
  [0.5, "0.00%", { value: 0.5, decimals: 4, isPercent: true }],
  [5, '#,##0.0" điểm"', { value: 5, decimals: 1, isPercent: false }],
])("%p as %s shows its digits", (value, format, shown) => {
  expect(readCellNumber(value, format)).toEqual(shown);
});

test("what is no number shows none", () => {
  expect([null, "", "Mức I", true].map((value) => readCellNumber(value, "0.0"))).toEqual([null, null, null, null]);
});

test("a number shown with one decimal was within half a tenth of it", () => {
  expect(shownNumber(1, 1)).toEqual({ value: 1, decimals: 1, low: 0.95, high: 1.05 });
});

test("8 among 5.9 and 3.2 is 8.0, and one number of many digits is no rule for the others", () => {
  expect(commonDecimals([0, 1, 1, 0])).toBe(1);
  expect(commonDecimals([...new Array<number>(30).fill(1), 6])).toBe(1);
  expect(commonDecimals([])).toBe(0);
});
