import { absoluteReference, speaksOf } from "../../../src/xlsx/sheets/sheetReference";

test("a sheet's name is quoted, its own quotes doubled", () => {
  expect(absoluteReference("Bảng 1", { row: 3, column: 2, rows: 7, columns: 27 })).toBe("'Bảng 1'!$B$3:$AB$9");
  expect(absoluteReference("của 'tỉnh' A", { row: 1, column: 1, rows: 1, columns: 1 })).toBe("'của ''tỉnh'' A'!$A$1");
});

test.each([
  ["=SUM('Bảng 1'!A1:A3)", "bảng 1", true],
  ["='Của ''tôi'' A'!A1", "Của 'tôi' A", true],
  ["=1+C!A1", "C", true],
  ["=ABC!A1+C1", "C", false],
  ["='Bảng 11'!A1", "Bảng 1", false],
  ["='Bảng C'!A1", "C", false],
])("%s speaks of the sheet “%s”: %s", (formula, sheet, expected) => {
  expect(speaksOf(formula, sheet)).toBe(expected);
});
