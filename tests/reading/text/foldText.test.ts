import { cleanText, foldText } from "../../../src/reading/text/foldText";

describe("cleanText", () => {
  test.each([
    ["Sở Y tế", "Sở Y tế"],
    ["Sở\u00a0Y  tế ", "Sở Y tế"],
    ["  Sở Y\ntế", "Sở Y tế"],
    ["Sở Y tế".normalize("NFD"), "Sở Y tế"],
    ["\u200bSở Y tế\ufeff", "Sở Y tế"],
    [" ", ""],
    ["", ""],
    ["TP.Cao Bằng", "TP.Cao Bằng"],
    ["5 – 6", "5 – 6"],
  ])("%j is %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});

describe("foldText", () => {
  test.each([
    ["Cơ sở hạ tầng  (CSHT)", "co so ha tang csht"],
    ["ĐKSS CQĐT", "dkss cqdt"],
    ["Đ/giá mức độ “Tương tác”", "d gia muc do tuong tac"],
    ["Ứng dụng CNTT".normalize("NFD"), "ung dung cntt"],
    ["Tỷ lệ (%)", "ty le %"],
    ["Sở VH, TT&DL", "so vh tt&dl"],
    ["---", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
