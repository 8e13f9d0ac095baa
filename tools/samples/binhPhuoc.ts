import type { Table } from "./readTable";
import type { PrintedColumn, PrintedTable } from "./printedTable";

/** A form to be filled in: the table with its units, and no scores. */
export interface Form {
  readonly printed: PrintedTable;
  readonly table: Table;
}

const TITLE = "TỔNG HỢP CHẤM ĐIỂM MỨC ĐỘ CHUYỂN ĐỔI SỐ CƠ QUAN NHÀ NƯỚC TỈNH BÌNH PHƯỚC NĂM 2021";

const BASIS =
  "(Mẫu để chấm điểm, lập theo các tiêu chí nêu trong Báo cáo số 338/BC-STTTT ngày 08/12/2021; phụ lục của báo cáo không có trong bản công bố nên mẫu này không có điểm)";

const NOTES = [
  "Ghi chú:",
  "- Ghi điểm tối đa của từng tiêu chí vào dòng “Điểm tối đa”: lời văn của báo cáo không nêu.",
  "- Chỉ có tên các đơn vị mà báo cáo nhắc tới; ghi thêm các đơn vị còn lại vào những dòng trống.",
];

/** Report 338/BC-STTTT of 8/12/2021, whose appendices are missing: 20 departments and 2 units that were invited. */
export const binhPhuocDepartments: Form = {
  printed: {
    table: "binh-phuoc-2021-so",
    sheet: "Phụ lục I",
    title: [`Phụ lục I. ${TITLE} – KHỐI CÁC SỞ, BAN, NGÀNH`, BASIS],
    columns: columns([
      "Chuyển đổi nhận thức",
      "Kiến tạo thể chế",
      "Hạ tầng và nền tảng số",
      "Thông tin dữ liệu số",
      "Hoạt động Chính quyền số",
      "An toàn, an ninh mạng và độ tin cậy số",
      "Đào tạo nguồn nhân lực",
    ]),
    maxima: {},
    notes: NOTES,
  },
  table: rows(["Văn phòng UBND tỉnh", "Sở Nội vụ", "Sở Lao động, Thương binh và Xã hội"], 17, [
    "UBMTTQVN tỉnh",
    "Cục Hải quan",
  ]),
};

/** The same report: 11 districts. */
export const binhPhuocDistricts: Form = {
  printed: {
    table: "binh-phuoc-2021-huyen",
    sheet: "Phụ lục II",
    title: [`Phụ lục II. ${TITLE} – KHỐI UBND CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ`, BASIS],
    columns: columns([
      "Chuyển đổi nhận thức",
      "Kiến tạo thể chế",
      "Hạ tầng và nền tảng số",
      "Hoạt động Chính quyền số",
      "An toàn, an ninh mạng và độ tin cậy số",
      "Đào tạo kỹ năng an toàn thông tin",
      "Chuyển đổi nhận thức về Xã hội số",
      "Kiến tạo thể chế phát triển xã hội số",
      "Đào tạo, phát triển nhân lực xã hội số",
    ]),
    maxima: {},
    notes: NOTES,
  },
  table: rows(["UBND thành phố Đồng Xoài"], 10, []),
};

function columns(criteria: readonly string[]): readonly PrintedColumn[] {
  return [
    { source: "TT", heading: "TT", kind: "order", width: 6 },
    { source: "Đơn vị", heading: "Đơn vị", kind: "unit", width: 40 },
    ...criteria.map((source): PrintedColumn => ({ source, heading: source, kind: "score", width: 14 })),
    { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 10 },
    { source: "Xếp loại", heading: "Xếp loại", kind: "tier", width: 12 },
    { source: "Xếp hạng", heading: "Xếp hạng", kind: "rank", width: 10 },
  ];
}

/** The units the report names, lines left blank for those it only counts, and the units that were invited. */
function rows(named: readonly string[], blank: number, invited: readonly string[]): Table {
  const names = [...named, ...new Array<string>(blank).fill(" "), ...invited];
  return names.map((name, index) => ({ TT: String(index + 1), "Đơn vị": name }));
}
