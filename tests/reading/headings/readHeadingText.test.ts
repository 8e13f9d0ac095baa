import { readHeadingText } from "../../../src/reading/headings/readHeadingText";

test.each([
  ["Cơ sở hạ tầng thông tin (18)", "Cơ sở hạ tầng thông tin", 18, null],
  ["Điều kiện sẵn sàng (38.0)", "Điều kiện sẵn sàng", 38, null],
  ["Thông tin giới thiệu: 6 điểm", "Thông tin giới thiệu", 6, null],
  ["Nhân lực (tối đa 5,5 điểm)", "Nhân lực", 5.5, null],
  ["Chính sách - Điểm tối đa: 7", "Chính sách - Điểm", 7, null],
  ["Giao dịch [9đ]", "Giao dịch", 9, null],
  ["(18)", "", 18, null],
  ["6 điểm", "", 6, null],
  ["Điều kiện sản xuất (30%)", "Điều kiện sản xuất", null, null],
  ["Năm 2019", "", null, 2019],
  ["2020", "", null, 2020],
  ["Thứ tự xếp hạng 2019", "Thứ tự xếp hạng", null, 2019],
  ["Tổng điểm (năm 2020)", "Tổng điểm", null, 2020],
  ["Hạ tầng kỹ thuật", "Hạ tầng kỹ thuật", null, null],
  ["Mức độ hiện diện (tính minh bạch)", "Mức độ hiện diện (tính minh bạch)", null, null],
])("%j names %j, maximum %j, year %j", (text, name, max, year) => {
  expect(readHeadingText(text)).toEqual({ printed: text, name, max, year });
});
