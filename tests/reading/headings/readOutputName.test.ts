import { foldText } from "../../../src/reading/text/foldText";
import { readOutputName } from "../../../src/reading/headings/readOutputName";

test.each([
  ["Tổng điểm", "total", ""],
  ["Tổng cộng", "total", ""],
  ["Tổng điểm Điều kiện sẵn sàng", "total", "dieu kien san sang"],
  ["Mức xếp loại", "tier", ""],
  ["Mức xếp hạng", "tier", ""],
  ["Mức XH", "tier", ""],
  ["Xếp loại", "tier", ""],
  ["Mức xếp loại Kết quả", "tier", "ket qua"],
  ["Điều kiện sẵn sàng – Mức xếp loại", "tier", "dieu kien san sang"],
  ["Kết quả xếp loại", "tier", ""],
  ["Thứ tự xếp hạng", "rank", ""],
  ["Xếp hạng", "rank", ""],
  ["Vị trí xếp hạng theo tổng điểm", "rank", "tong diem"],
  ["Hạng", "rank", ""],
  ["Tỷ lệ (%)", "percent", ""],
  ["% Tổng điểm", "percent", "tong diem"],
  ["Còn thiếu", "shortfall", ""],
  ["Total score", "total", ""],
  ["Overall score", "total", ""],
  ["Rating", "tier", ""],
  ["Readiness rating", "tier", "readiness"],
  ["Ranking", "rank", ""],
  ["Percentage", "percent", ""],
])("%j is a %s of %j", (heading, output, of) => {
  expect(readOutputName(foldText(heading))).toEqual({ output, of });
});

test.each([
  "Hạ tầng kỹ thuật",
  "Mức độ hiện diện",
  "Hạng mục đầu tư",
  "Ghi chú",
  "Điểm",
  "User feedback",
  "Frank exchange",
  "",
])("%j names no result", (heading) => {
  expect(readOutputName(foldText(heading))).toBeNull();
});
