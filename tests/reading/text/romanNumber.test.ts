import { romanNumber } from "../../../src/reading/text/romanNumber";

test.each([
  ["I", 1],
  ["iv", 4],
  ["XIX", 19],
  [" XLII ", 42],
  ["CVIII", 108],
])("%s is %i", (text, number) => {
  expect(romanNumber(text)).toBe(number);
});

test.each(["", "IIII", "VX", "Mức I", "1", "IC"])("%p is no Roman numeral", (text) => {
  expect(romanNumber(text)).toBeNull();
});
