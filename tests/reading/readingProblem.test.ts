import { dictionary, LANGUAGES } from "../../src/locales";
import type { ReadingProblem } from "../../src/reading/readingProblem";

const PROBLEMS: readonly (readonly [ReadingProblem, readonly string[]])[] = [
  [{ code: "sheet-empty", sheet: "Bảng 1" }, []],
  [{ code: "no-table", sheet: "Bảng 1", indicators: ["Nhân lực", "Chính sách"] }, ["Nhân lực", "Chính sách"]],
  [{ code: "no-unit-column", sheet: "Bảng 1", headingRows: [3, 4] }, ["3, 4"]],
  [{ code: "no-units", sheet: "Bảng 1", unitColumn: 2, firstRow: 6 }, ["B", "6"]],
  [{ code: "rows-ambiguous", sheet: "Bảng 1", unit: "Sở Y tế", row: 6, other: 7 }, ["Sở Y tế", "6", "7"]],
  [{ code: "tables-alike", sheet: "Bảng 1", headingRows: [3, 40] }, ["3, 40"]],
  [{ code: "tables-side-by-side", sheet: "Bảng 1", headingRow: 3, unitColumns: [2, 8] }, ["3", "B, H"]],
  [{ code: "table-rotated", sheet: "Bảng 1", column: 2, row: 4 }, ["B", "4"]],
  [{ code: "choice-outside", sheet: "Bảng 1", choice: "column", at: 28, rows: 25, columns: 12 }, ["AB", "25", "12"]],
  [{ code: "choice-outside", sheet: "Bảng 1", choice: "firstRow", at: 28, rows: 25, columns: 12 }, ["28"]],
  [{ code: "choice-order", sheet: "Bảng 1", firstRow: 9, lastRow: 7 }, ["9", "7"]],
  [{ code: "choice-twice", sheet: "Bảng 1", column: 7 }, ["G"]],
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(PROBLEMS)("$code says where and with what", (problem, facts) => {
    const sentence = dictionary(language).reading.problem(problem);
    for (const fact of ["Bảng 1", ...facts]) expect(sentence).toContain(fact);
    expect(sentence).toMatch(/\.$/);
  });
});
