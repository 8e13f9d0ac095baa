import { correctHeading } from "../../../src/reading/headings/correctHeading";
import { foldText } from "../../../src/reading/text/foldText";

test.each([
  ["Tồng diểm", "tong diem"],
  ["Tổng đìem", "tong diem"],
  ["Tong diern", "tong diem"],
  ["Xếp hanq", "xep hang"],
  ["Xep l0ai", "xep loai"],
  ["Xếphạng", "xep hang"],
  ["Đơn v1", "don vi"],
  ["Đơnn vị", "don vi"],
  ["Điểm tồi đa", "diem toi da"],
  ["Mức xêp loạỉ", "muc xep loai"],
])("%s is %s", (text, known) => {
  expect(correctHeading(foldText(text))).toBe(known);
});

test.each([
  "hạ tầng",
  "nhân lực",
  "chính sách",
  "điểm",
  "đơn giá",
  "xếp",
  "tổng hợp",
  "phân công",
  "thu hút",
  "tên đơn",
])("%s is left alone", (text) => {
  expect(correctHeading(foldText(text))).toBe(foldText(text));
});
