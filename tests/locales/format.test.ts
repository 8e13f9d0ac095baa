import { formatDate, formatNumber, formatPercent } from "../../src/locales/format";

test("points are written with the language's decimal sign", () => {
  expect(formatNumber(54.3, "vi")).toBe("54,3");
  expect(formatNumber(54.3, "en")).toBe("54.3");
  expect(formatNumber(1234.5, "vi")).toBe("1.234,5");
});

test("a share is written as a percentage", () => {
  expect(formatPercent(0.895, "vi")).toBe("89,5%");
  expect(formatPercent(0.895, "en")).toBe("89.5%");
});

test("a date is written day first", () => {
  expect(formatDate(new Date(2021, 3, 20), "vi")).toBe("20/04/2021");
  expect(formatDate(new Date(2021, 3, 20), "en")).toBe("20/04/2021");
});
