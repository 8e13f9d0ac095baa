import "../../../src/workbench/host/groupBy";
import { silenceEngine } from "../../excel/support/silenceEngine";
import { Model } from "@odoo/o-spreadsheet";
import { joinInLocale } from "../../../src/workbench/engine/joinInLocale";
import { VIETNAMESE_LOCALE } from "../../../src/workbench/engine/locale";

beforeAll(() => {
  silenceEngine();
  joinInLocale();
});

/** What a formula in B1 shows beside 53.7 and 48.8 in A1:A2. */
function shown(formula: string): unknown {
  const model = new Model({
    settings: { locale: VIETNAMESE_LOCALE },
    sheets: [{ id: "s", cells: { A1: "53.7", A2: "48.8", B1: formula } }],
  });
  return model.getters.getEvaluatedCell({ sheetId: "s", col: 1, row: 0 }).value;
}

describe("joinInLocale", () => {
  test("a condition made with & counts decimals", () => {
    expect(shown('=COUNTIF(A1:A2,">="&A2+1.45)')).toBe(1);
  });

  test("joined numbers are written with the decimal comma, whole numbers and texts as they are", () => {
    expect(shown('=A1&" điểm"')).toBe("53,7 điểm");
    expect(shown('="v."&2')).toBe("v.2");
  });
});
