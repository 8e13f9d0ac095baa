import { shiftFormula } from "../../../src/xlsx/opening/shiftFormula";

test.each([
  ["=A1+$A1+A$1+$A$1", 2, 3, "=D3+$A3+D$1+$A$1"],
  ["=SUM(B2:C3)", 1, 0, "=SUM(B3:C4)"],
  ["=SUM(A:B)+SUM($A:B)+SUM(2:3)+SUM($2:3)", 1, 1, "=SUM(B:C)+SUM($A:C)+SUM(3:4)+SUM($2:4)"],
  ["='Bảng 1'!A1+Bảng1!A1+Sheet1!B2", 1, 1, "='Bảng 1'!B2+Bảng1!B2+Sheet1!C3"],
  ['=IF(A1="A1","B2",LOG10(A1))', 1, 0, '=IF(A2="A1","B2",LOG10(A2))'],
  ["=Tổng1+T1_x+TRUE+Bang[A1]", 1, 1, "=Tổng1+T1_x+TRUE+Bang[A1]"],
  ["=A1", -1, 0, "=#REF!"],
  ["=XFD1048576", 0, 1, "=#REF!"],
])("%s moved by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
