import { fromStoredFormula, toStoredFormula } from "../../src/xlsx/storedFormula";
import { fc } from "../support/properties";

test.each([
  ['=CQDT.TIER("bac-kan-2020-tinh",C6:E6)', '_xldudf_CQDT_TIER("bac-kan-2020-tinh",C6:E6)'],
  ["=ROUND(cqdt.total(A1:B1),1)", "ROUND(_xldudf_CQDT_TOTAL(A1:B1),1)"],
  ['=IFS(A1="CQDT.TIER(",1)', '_xlfn.IFS(A1="CQDT.TIER(",1)'],
  ["=SORT(FILTER(A1:A9,B1:B9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>1))"],
  ["='CQDT.TIER(x)'!A1+SUM(A1)", "'CQDT.TIER(x)'!A1+SUM(A1)"],
  ["=IFERROR(SUMIFS(A:A,B:B,1),0)", "IFERROR(SUMIFS(A:A,B:B,1),0)"],
])("%s is stored as %s", (formula, stored) => {
  expect(toStoredFormula(formula)).toBe(stored);
  expect(fromStoredFormula(stored).toUpperCase()).toBe(formula.toUpperCase());
});

test("a damaged function name is mended, a real link to another workbook is not", () => {
  expect(fromStoredFormula('[2]!_xldudf_CQDT_TIER("r",A1)')).toBe('=CQDT.TIER("r",A1)');
  expect(fromStoredFormula("[2]Sheet1!A1+[3]!Tong(1)")).toBe("=[2]Sheet1!A1+[3]!Tong(1)");
});

test("text in a formula is never touched", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const literal = `"${text.replace(/"/g, '""')}"`;
      expect(toStoredFormula(`=LEN(${literal})`)).toBe(`LEN(${literal})`);
      expect(fromStoredFormula(`LEN(${literal})`)).toBe(`=LEN(${literal})`);
    }),
  );
});
