import type { PrintedTable } from "./printedTable";

const REPORT =
  "(Kèm theo Báo cáo đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin, phát triển Chính quyền điện tử của cơ quan nhà nước tỉnh Cao Bằng năm 2020)";

const COMMON = {
  issuer: ["ỦY BAN NHÂN DÂN", "TỈNH CAO BẰNG"],
  recipients: [
    "Nơi nhận:",
    "- Bộ Thông tin và Truyền thông;",
    "- Thường trực Tỉnh ủy;",
    "- Thường trực HĐND tỉnh;",
    "- Chủ tịch, các PCT UBND tỉnh;",
    "- Các Sở, Ban ngành;",
    "- UBND các huyện, thành phố;",
    "- VP UBND tỉnh: LĐVP, các CV;",
    "- Lưu: VT, VX (M).",
  ],
  signature: ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "", "", "", "Lê Hải Hòa"],
};

/** Report on Decision 1513/QĐ-UBND of 25/10/2018, table 1. */
export const caoBangDepartments: PrintedTable = {
  ...COMMON,
  rubric: "cao-bang-2020-so",
  sheet: "Bảng 1",
  title: [
    "Bảng 1. Xếp hạng mức độ ứng dụng CNTT tổng thể của các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh",
    REPORT,
  ],
  columns: [
    { source: "", heading: "TT", kind: "order", width: 5 },
    { source: "Đơn vị", heading: "ĐƠN VỊ", kind: "unit", width: 36 },
    { source: "Mức xếp hạng", group: "Mức xếp hạng", heading: "Năm 2020", kind: "tier", width: 12 },
    { source: "Thứ tự xếp hạng 2020", group: "Thứ tự xếp hạng", heading: "Năm 2020", kind: "rank", width: 9 },
    { source: "Thứ tự xếp hạng 2019", group: "Thứ tự xếp hạng", heading: "Năm 2019", kind: "last-rank", width: 9 },
    { source: "Tổng điểm 2020", group: "Tổng điểm", heading: "Năm 2020", kind: "total", width: 10 },
    { source: "Hạ tầng kỹ thuật", heading: "Hạ tầng kỹ thuật", kind: "score", width: 10 },
    { source: "Ứng dụng CNTT", heading: "Ứng dụng CNTT", kind: "score", width: 10 },
    {
      source: "Cung cấp thông tin trên Trang TTĐT",
      heading: "Cung cấp thông tin trên Trang TTĐT",
      kind: "score",
      width: 15,
    },
    { source: "Cung cấp DVCTT", heading: "Cung cấp DVCTT", kind: "score", width: 10 },
    { source: "Nhân lực", heading: "Nhân lực", kind: "score", width: 9 },
    { source: "Chính sách", heading: "Chính sách", kind: "score", width: 9 },
  ],
  numbers: ["(1)", "(2)", "(3)", "(4)", null, "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"],
  maxima: {
    "Tổng điểm 2020": 60,
    "Hạ tầng kỹ thuật": 8,
    "Ứng dụng CNTT": 16,
    "Cung cấp thông tin trên Trang TTĐT": 20,
    "Cung cấp DVCTT": 6,
    "Nhân lực": 5,
    "Chính sách": 5,
  },
  numberFormat: "#,##0.0",
  notes: [
    "Ghi chú Bảng 1:",
    "- Cột (8): Cung cấp thông tin trên trang thông tin điện tử;",
    "- Cột (9): Cung cấp dịch vụ công trực tuyến;",
    "- KXH: Không xếp hạng.",
  ],
};

/** The same report, table 8. */
export const caoBangDistricts: PrintedTable = {
  ...COMMON,
  rubric: "cao-bang-2020-huyen",
  sheet: "Bảng 8",
  title: ["Bảng 8. Xếp hạng phát triển chính quyền điện tử tổng thể của Ủy ban nhân dân các huyện, thành phố", REPORT],
  columns: [
    { source: "", heading: "TT", kind: "order", width: 5 },
    { source: "Đơn vị", heading: "Đơn vị", kind: "unit", width: 24 },
    { source: "Mức xếp hạng", group: "Mức XH", heading: "Năm 2020", kind: "tier", width: 9 },
    { source: "Tổng điểm 2020", group: "Tổng điểm", heading: "Năm 2020", kind: "total", width: 9 },
    { source: "Thứ tự xếp hạng 2020", group: "Thứ tự xếp hạng", heading: "Năm 2020", kind: "rank", width: 8 },
    { source: "Thứ tự xếp hạng 2019", group: "Thứ tự xếp hạng", heading: "Năm 2019", kind: "last-rank", width: 8 },
    { source: "Điều kiện sẵn sàng CQĐT", heading: "ĐKSS CQĐT", kind: "total", width: 9 },
    { source: "Cơ sở hạ tầng", heading: "Cơ sở hạ tầng", kind: "score", width: 9 },
    { source: "Nhân lực", heading: "Nhân lực", kind: "score", width: 8 },
    { source: "Chính sách", heading: "Chính sách", kind: "score", width: 8 },
    { source: "Kết quả CQĐT", heading: "KQ CQĐT", kind: "total", width: 9 },
    { source: "Hiện diện", heading: "Hiện diện", kind: "score", width: 8 },
    { source: "Tương tác", heading: "Tương tác", kind: "score", width: 8 },
    { source: "Giao dịch", heading: "Giao dịch", kind: "score", width: 8 },
    { source: "Chuyển đổi", heading: "Chuyển đổi", kind: "score", width: 8 },
  ],
  numbers: [
    "(1)",
    "(2)",
    "(3)",
    "(4)",
    "(5)",
    null,
    "(6)",
    "(7)",
    "(8)",
    "(9)",
    "(10)",
    "(11)",
    "(12)",
    "(13)",
    "(14)",
  ],
  maxima: {
    "Tổng điểm 2020": 120,
    "Điều kiện sẵn sàng CQĐT": 40,
    "Cơ sở hạ tầng": 24,
    "Nhân lực": 9,
    "Chính sách": 7,
    "Kết quả CQĐT": 80,
    "Hiện diện": 38,
    "Tương tác": 30,
    "Giao dịch": 9,
    "Chuyển đổi": 3,
  },
  numberFormat: "#,##0.00",
  notes: [
    "Ghi chú Bảng 8:",
    "- Cột (3): Mức XH - Mức xếp hạng; KXH - Không xếp hạng.",
    "- Cột (6): ĐKSSCQĐT - Điều kiện sẵn sàng Chính quyền điện tử.",
    "- Cột (10): KQCCQĐT - Kết quả Chính quyền điện tử.",
  ],
};
