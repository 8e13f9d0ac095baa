import { createComputableTest } from "../../../src/workbench/opening/isComputable";
import { registerCqdtFunctions } from "../support";

beforeAll(registerCqdtFunctions);

describe("formulas that the grid can compute", () => {
  const isComputable = createComputableTest({ Diem_san: "'Bảng 1'!A1" });

  test.each([
    "=SUM(A1:B2)",
    "=SUM(A:A)",
    "='Bảng 1'!$A$1+IF(TRUE,1,2)",
    '=COUNTIFS($C$11:$C$30,"Mức I")',
    "=DIEM_SAN*2",
    '=CQDT.TIER("cao-bang-2020-so",G11:L11)',
    '=IF(A1<>"",ROUND(A1,1),)',
  ])("%s", (formula) => {
    expect(isComputable(formula)).toBe(true);
  });

  test.each(["=LET(x,1,x)", "=Table1[Điểm]", "=[1]Sheet1!A1", "=Khac+1", "=OTHER.ADDIN(A1)", "=@A1:A3", "=SUM(A1"])(
    "not %s",
    (formula) => {
      expect(isComputable(formula)).toBe(false);
    },
  );
});
