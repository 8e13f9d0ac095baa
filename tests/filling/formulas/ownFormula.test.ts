import { isUnanswered, readOwnFormula } from "../../../src/filling/formulas/ownFormula";
import { fc } from "../../support/properties";

const CLEAN = '=CQDT.TIER("bac-kan-2020-tinh/readiness",C6:E6)';
const ARGUMENTS = '("bac-kan-2020-tinh/readiness",C6:E6)';

test.each([
  "CQDT.TIER",
  "cqdt.tier",
  "_xldudf_CQDT_TIER",
  "_xlfn.CQDT.TIER",
  "_xlfn._xldudf_CQDT_TIER",
  "_xludf.CQDT.TIER",
  "_xll.CQDT.TIER",
  "[2]!_xldudf_CQDT_TIER",
  "[12]!CQDT.TIER",
  "[2]![2]!_xldudf_CQDT_TIER",
  "_xlfn.[2]!_xlfn._xldudf_CQDT_TIER",
  "BloombergUI.xla!_xldudf_CQDT_TIER",
  "'https://tinh.gov.vn/cqdt/Báo cáo ''2026''.xlsx'!CQDT.TIER",
  "'C:\\Users\\me\\[a b.xlsx]Bảng 1'!_xldudf_CQDT_TIER",
])("%s is the function again", (spelling) => {
  expect(readOwnFormula(`=${spelling}${ARGUMENTS}`)).toEqual({ clean: CLEAN, functions: ["TIER"], isKnown: true });
});

test("every call in a formula is mended, and what stands around stays", () => {
  const own = readOwnFormula(
    '=IF(SUM(\'Bảng 1\'!A1)>0,[2]!_xldudf_CQDT_TOTAL("a",B2),@_xldudf_CQDT_MAX("a"))&_xlfn.IFNA(A1,1)',
  );
  expect(own?.clean).toBe('=IF(SUM(\'Bảng 1\'!A1)>0,CQDT.TOTAL("a",B2),@CQDT.MAX("a"))&_xlfn.IFNA(A1,1)');
  expect(own?.functions).toEqual(["TOTAL", "MAX"]);
});

test.each([
  "=SUM(A1)",
  '="_xldudf_CQDT_TIER(1)"',
  "=MYCQDT.TIER(A1)",
  "='CQDT.TIER('!A1",
  "=CQDT.TIER",
  '=A1&"CQDT.TIER("',
])("%s calls no CQDT function", (formula) => {
  expect(readOwnFormula(formula)).toBeNull();
});

test("a function that this version has not is told from those it has", () => {
  expect(readOwnFormula("=CQDT.FORECAST(A1)")).toMatchObject({ functions: ["FORECAST"], isKnown: false });
});

test("mending is done once and for all, and never touches text", () => {
  const piece = fc.constantFrom(
    "_xldudf_CQDT_",
    "CQDT.",
    "TIER(",
    "[2]!",
    "'",
    '"',
    "A1",
    ",",
    "!",
    "_xlfn.",
    " ",
    ")",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const formula = `=${pieces.join("")}`;
      const clean = readOwnFormula(formula)?.clean ?? formula;
      expect(readOwnFormula(clean)?.clean ?? clean).toBe(clean);
    }),
  );
});

test("values that nobody answered for", () => {
  expect(["#NAME?", "#BUSY!", "#VALUE!", "#N/A", 1, "NAME?", null].map(isUnanswered)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
