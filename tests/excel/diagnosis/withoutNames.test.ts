import { withoutNames } from "../../../src/excel/diagnosis/withoutNames";

test.each([
  [["Bảng 1"], '{"name":"Bảng 1"}', '{"name":"…"}'],
  [["bảng 1"], "trang 'BẢNG 1'!A1", "trang '…'!A1"],
  [["A", "A (2)"], "A (2), A, AB", "…, …, AB"],
  [["1"], "[1,11,-1]", "[…,11,-…]"],
  [["a.b*c"], "a.b*c axbc", "… axbc"],
  [[], "không đổi", "không đổi"],
])("without %j the text %j is %j", (names, text, hidden) => {
  expect(withoutNames(names)(text)).toBe(hidden);
});
