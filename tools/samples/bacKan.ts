import type { PrintedColumn, PrintedTable } from "./printedTable";

const COMMON = {
  issuer: ["ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN"],
  numberFormat: "0.00",
  notes: [
    "* Ghi chú: Kết quả đánh giá chi tiết xem tại file điện tử (file excel) trực tiếp trên phần mềm tại địa chỉ http://danhgiacqdt.ict-backan.gov.vn/ bằng tài khoản của đơn vị.",
  ],
  recipients: [
    "Nơi nhận:",
    "Gửi bản điện tử:",
    "- Như Điều 3 (t/h);",
    "- TT Tỉnh ủy (b/c);",
    "- TT HĐND tỉnh (b/c);",
    "- CT, PCT UBND tỉnh;",
    "- CVP;",
    "- Cổng TTĐT tỉnh;",
    "- Lưu: VT, Nhung.",
  ],
  signature: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Phạm Duy Hưng"],
};

const DECISION = "(Kèm theo Quyết định số 527/QĐ-UBND ngày 20/4/2021 của UBND tỉnh Bắc Kạn)";

/** Heading of an indicator, by its column in the published data. */
type Headings = readonly (readonly [source: string, heading: string])[];

/** Decision 527/QĐ-UBND of 20/4/2021, appendix 1. */
export const bacKanDepartments: PrintedTable = {
  ...COMMON,
  table: "bac-kan-2020-tinh",
  roster: "bac-kan-2020-tinh",
  sheet: "Phụ lục 1",
  title: ["PHỤ LỤC 1: KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI MỨC ĐỘ XÂY DỰNG CQĐT CẤP TỈNH", DECISION],
  columns: columns(
    "Đơn vị, tiêu chí",
    "Điều kiện sẵn sàng (38.0)",
    [
      ["Cơ sở hạ tầng thông tin", "Cơ sở hạ tầng thông tin (18)"],
      ["Nhân lực CNTT", "Nhân lực CNTT (12)"],
      ["Môi trường chính sách CNTT", "Môi trường chính sách CNTT (8)"],
    ],
    "Chính quyền điện tử (70.0)",
    [
      ["Hiện diện", 'Mức độ "Hiện diện" (28)'],
      ["Tương tác", 'Mức độ "Tương tác" (26)'],
      ["Giao dịch", 'Mức độ "Giao dịch" (11)'],
      ["Chuyển đổi", 'Mức độ "Chuyển đổi" (5)'],
    ],
  ),
};

/** The same decision, appendix 2; two headings that the scan garbled are read from the percentages printed below them. */
export const bacKanDistricts: PrintedTable = {
  ...COMMON,
  table: "bac-kan-2020-huyen",
  roster: "bac-kan-2020-huyen",
  sheet: "Phụ lục 2",
  title: ["PHỤ LỤC 2: KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI MỨC ĐỘ XÂY DỰNG CQĐT CẤP HUYỆN", DECISION],
  columns: columns(
    "Đơn vị / tiêu chí",
    "Điều kiện sẵn sàng (55.0)",
    [
      ["Cơ sở hạ tầng thông tin", "Đánh giá Cơ sở hạ tầng thông tin (35)"],
      ["Nhân lực CNTT", "Đánh giá Nhân lực CNTT (12)"],
      ["Môi trường chính sách", "Đánh giá về Môi trường chính sách (8)"],
    ],
    "Chính quyền điện tử (100.0)",
    [
      ["Hiện diện", "Đánh giá mức độ Hiện diện (40)"],
      ["Tương tác", "Đ/giá mức độ Tương tác (35)"],
      ["Giao dịch", "Đ/giá mức độ Giao dịch (20)"],
      ["Chuyển đổi", "Đánh giá mức độ Chuyển đổi (5)"],
    ],
  ),
};

/** The same decision, appendix 3; three headings that the scan garbled are read from the percentages printed below them. */
export const bacKanCommunes: PrintedTable = {
  ...COMMON,
  table: "bac-kan-2020-xa",
  roster: "bac-kan-2020-xa",
  sheet: "Phụ lục 3",
  title: ["PHỤ LỤC 3: KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI MỨC ĐỘ XÂY DỰNG CQĐT CẤP XÃ", DECISION],
  columns: columns(
    "Đơn vị / tiêu chí",
    "Điều kiện sẵn sàng (30.0)",
    [
      ["Cơ sở hạ tầng thông tin", "Đánh giá Cơ sở hạ tầng thông tin (20)"],
      ["Nhân lực CNTT", "Đánh giá Nhân lực CNTT (5)"],
      ["Chính sách", "Đánh giá về chính sách (5)"],
    ],
    "Chính quyền điện tử (60.0)",
    [
      ["Hiện diện", "Đánh giá mức độ Hiện diện (28)"],
      ["Tương tác", "Đánh giá mức độ Tương tác (18)"],
      ["Giao dịch", "Đánh giá mức độ Giao dịch (10)"],
      ["Chuyển đổi", "Đánh giá mức độ Chuyển đổi (4)"],
    ],
  ),
};

function columns(
  unit: string,
  readiness: string,
  conditions: Headings,
  results: string,
  levels: Headings,
): readonly PrintedColumn[] {
  const block = (group: string, headings: Headings, name: string): readonly PrintedColumn[] => [
    ...headings.map(([source, heading]): PrintedColumn => ({ source, group, heading, kind: "score", width: 12 })),
    { source: `Tổng điểm ${name}`, group, heading: "Tổng điểm", kind: "total", width: 9 },
    { source: `Mức xếp loại ${name}`, group, heading: "Mức xếp loại", kind: "tier", width: 17 },
  ];
  return [
    { source: "STT", heading: "STT", kind: "order", width: 6 },
    { source: "Đơn vị", heading: unit, kind: "unit", width: 42 },
    ...block(readiness, conditions, "Điều kiện sẵn sàng"),
    ...block(results, levels, "Kết quả"),
    { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 10 },
    { source: "Vị trí xếp hạng", heading: "Vị trí xếp hạng theo tổng điểm", kind: "rank", width: 12 },
  ];
}
