import { MentionBook, renameInFormula, sheetsNamedIn, WORKBOOK } from "../../../src/reporting/sheets/mentions";

test.each([
  ["='Báo cáo - Bảng 1'!B2", ["báo cáo - bảng 1"]],
  ["=SUM(Sheet1!A1:A3)+Sheet1!B1", ["sheet1", "sheet1"]],
  ["='It''s'!A1", ["it's"]],
  ["=SUM('Một:Ba'!A1)", ["một", "ba"]],
  ["=SUM(Một:Ba!A1)", ["một", "ba"]],
  ["=INDIRECT(\"'Báo cáo'!A1\")", []],
  ["='C:\\[Sổ khác.xlsx]Báo cáo'!A1", []],
  ["=[1]Báo!A1", []],
  ["=#REF!+A1", []],
  ["=A1+B2", []],
  ["'Báo cáo'!$A$1:$B$2", ["báo cáo"]],
])("%s refers to %j", (formula, names) => {
  expect(sheetsNamedIn(formula)).toEqual(names);
});

test("one name counts however it is written", () => {
  const book = new MentionBook();
  book.add("Tổng hợp", "='BÁO CÁO'!A1");
  book.add("Tổng hợp", "='Báo cáo'!A1");
  book.add(WORKBOOK, "='báo cáo'!$A$1");
  expect(book.mentions.get("báo cáo")).toEqual(new Set(["tổng hợp", WORKBOOK]));
});

test.each([
  ["='Báo cáo'!A1+SUM('BÁO CÁO'!B:B)", "='It''s'!A1+SUM('It''s'!B:B)"],
  ["=SUM('Báo cáo:Ba'!A1)", "=SUM('It''s:Ba'!A1)"],
  ['=IF(A1="\'Báo cáo\'!",Khác!A1,"")', '=IF(A1="\'Báo cáo\'!",Khác!A1,"")'],
  ["='[Sổ.xlsx]Báo cáo'!A1", "='[Sổ.xlsx]Báo cáo'!A1"],
])("%s follows the sheet's new name", (before, after) => {
  expect(renameInFormula(before, new Map([["báo cáo", "It's"]]))).toBe(after);
});
