import { dictionary } from "../../src/locales";

const COUNTS = { units: 20, indicators: 6, errors: 0, warnings: 2 };

test("the status line in both languages", () => {
  expect(dictionary("vi").reporting.status(COUNTS)).toBe("20 đơn vị · 6 chỉ tiêu · 0 lỗi · 2 cảnh báo");
  expect(dictionary("en").reporting.status(COUNTS)).toBe("20 units · 6 indicators · 0 errors · 2 warnings");
  expect(dictionary("en").reporting.status({ units: 1, indicators: 1, errors: 1, warnings: 1 })).toBe(
    "1 unit · 1 indicator · 1 error · 1 warning",
  );
});
