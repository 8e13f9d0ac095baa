import { writeCount, writePoints, writeShare } from "../../src/locales/writtenNumber";
import { fc } from "../support/properties";

test.each([
  [0, "0", "0"],
  [1, "01", "1"],
  [9, "09", "9"],
  [10, "10", "10"],
  [1234, "1.234", "1,234"],
])("the count %i is written %s in Vietnamese and %s in English", (count, vi, en) => {
  expect(writeCount(count, "vi")).toBe(vi);
  expect(writeCount(count, "en")).toBe(en);
});

test.each([
  [8, 1, "8,0"],
  [23.4, 1, "23,4"],
  [2.345, 2, "2,35"],
  [1.005, 2, "1,01"],
  [0, 2, "0,00"],
])("%d points with %i decimals are written %s", (points, decimals, written) => {
  expect(writePoints(points, decimals, "vi")).toBe(written);
});

test.each([
  [0.25, "25%"],
  [15.9 / 16, "99,4%"],
  [1, "100%"],
  [0, "0%"],
  [107 / 108, "99,1%"],
  [0.9996, "99,96%"],
  [3299 / 3300, "99,97%"],
  [1 / 3300, "0,03%"],
  [0.0005, "0,1%"],
])("the share %d is written %s", (share, written) => {
  expect(writeShare(share, "vi")).toBe(written);
});

test("no share but all reads 100%, none but nothing reads 0%, and each is the share rounded at its decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (units, drawn) => {
      const count = Math.min(units, drawn);
      const written = writeShare(count / units, "en");
      expect(written === "100%").toBe(count === units);
      expect(written === "0%").toBe(count === 0);
      const decimals = written.split(".")[1]?.replace("%", "").length ?? 0;
      expect(Math.abs(Number(written.replace("%", "")) - (count / units) * 100)).toBeLessThan(
        0.5 / 10 ** decimals + 1e-6,
      );
    }),
  );
});
