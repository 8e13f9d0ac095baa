import { sameTier } from "../../../../src/checking/audit/statements/sameTier";

test.each([
  ["Mức 4", "mức IV", true],
  ["Mức VI", "6", true],
  ["Loại A", "loại a", true],
  ["Mức 4", "Mức 5", false],
  ["Loại C", "Mức 3", false],
])("%s and %s", (one, other, isSame) => {
  expect(sameTier(one, other)).toBe(isSame);
});
