import { withoutNames } from "../../../src/excel/diagnosis/withoutNames";
import { fc } from "../../support/properties";

test.each([
  [["Bảng 1"], '{"name":"Bảng 1"}', '{"name":"…"}'],
  [["bảng 1"], "trang 'BẢNG 1'!A1", "trang '…'!A1"],
  [["A", "A (2)"], "A (2), A, AB", "…, …, AB"],
  [["1"], "[1,11,-1]", "[…,11,-…]"],
  [["a.b*c"], "a.b*c axbc", "… axbc"],
  [["Báo cáo - Bảng 1"], "ở Báo cáo - Bảng 1!A1", "ở …!A1"],
  [[], "không đổi", "không đổi"],
])("without %j the text %j is %j", (names, text, hidden) => {
  expect(withoutNames(names)(text)).toBe(hidden);
});

test("any name that a sheet can have is hidden, whatever signs it is made of", () => {
  const name = fc.string({ minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (names) => {
      for (const one of names) expect(withoutNames(names)(`"${one}"`)).not.toBe(`"${one}"`);
    }),
  );
});
