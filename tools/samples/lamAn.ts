import type { PrintedColumn, PrintedTable } from "./printedTable";

const NOTE = "Lâm An là tỉnh tưởng tượng; mọi tên đơn vị và số liệu đều do người làm mẫu đặt ra.";

/** Commune index of a province that no rubric of the library knows. */
export const lamAnCommunes: PrintedTable = {
  table: "lam-an-2025-xa",
  issuer: ["ỦY BAN NHÂN DÂN", "TỈNH LÂM AN"],
  sheet: "DTI cấp xã 2025",
  title: [
    "KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CHUYỂN ĐỔI SỐ (DTI) CẤP XÃ NĂM 2025",
    "(Kèm theo Báo cáo của Sở Khoa học và Công nghệ tỉnh Lâm An)",
  ],
  columns: [
    { source: "TT", heading: "TT", kind: "order", width: 5 },
    { source: "Đơn vị", heading: "Xã, phường", kind: "unit", width: 30 },
    ...pillar("Chính quyền số", [
      ["Trực tuyến", "Dịch vụ công trực tuyến toàn trình"],
      ["Hồ sơ", "Hồ sơ công việc xử lý trên môi trường mạng"],
      // Typed on another system: letters and accents apart.
      ["Số hóa", "Số hóa kết quả giải quyết TTHC".normalize("NFD")],
      ["Kỹ năng", "Bồi dưỡng kỹ năng số cho cán bộ"],
    ]),
    ...pillar("Kinh tế số", [
      ["Thanh toán", "Thanh toán không dùng tiền mặt"],
      ["Sàn", "Hộ kinh doanh lên sàn TMĐT"],
    ]),
    ...pillar("Xã hội số", [
      ["VNeID", "Người dân có tài khoản định danh điện tử"],
      ["Tổ", "Hoạt động của tổ công nghệ số cộng đồng"],
      ["Internet", "Phủ mạng Internet cáp quang"],
    ]),
    { source: "Tổng", heading: "Tổng điểm", kind: "total", width: 9 },
    { source: "Xếp loại", heading: "Xếp loại", kind: "tier", width: 11 },
    { source: "Hạng", heading: "Xếp hạng", kind: "rank", width: 8 },
  ],
  numbers: Array.from({ length: 14 }, (_, index) => `(${index + 1})`),
  maxima: {
    "Trực tuyến": "20",
    "Hồ sơ": "15",
    "Số hóa": "10",
    "Kỹ năng": "5",
    "Thanh toán": "12",
    Sàn: "8",
    VNeID: "12",
    Tổ: "10",
    Internet: "8",
    Tổng: "100",
  },
  sections: { source: "Nhóm", titles: { I: "Các xã", II: "Các phường" } },
  numberFormat: "0.00",
  notes: [`Ghi chú: ${NOTE}`, "- Không áp dụng: tiêu chí không tính vào tổng điểm và điểm tối đa của đơn vị."],
  signature: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
};

/** Index of the same province's agencies, as a donor's template has it: in English, maxima in the headings. */
export const lamAnAgencies: PrintedTable = {
  table: "lam-an-2025-agencies",
  sheet: "Agencies 2025",
  title: ["DIGITAL SERVICE INDEX OF PROVINCIAL AGENCIES, 2025", "Lâm An province. Made-up names and numbers."],
  columns: [
    { source: "No.", heading: "No.", kind: "order", width: 5 },
    { source: "Agency", heading: "Agency", kind: "unit", width: 44 },
    { source: "Online", heading: "Online services (10)", kind: "score", width: 12 },
    { source: "Open", heading: "Open data (10)", kind: "score", width: 12 },
    { source: "Skills", heading: "Digital skills (10)", kind: "score", width: 12 },
    { source: "Feedback", heading: "User feedback (10)", kind: "score", width: 12 },
    { source: "Index", heading: "Total score (10)", kind: "total", width: 10 },
    { source: "Rating", heading: "Rating", kind: "tier", width: 13 },
    { source: "Rank", heading: "Rank", kind: "rank", width: 8 },
  ],
  sections: { source: "Part", titles: { A: "Departments", B: "Other agencies" } },
  numberFormat: "0.00",
  notes: ["Note: the total is a weighted sum. Ranks are given across both parts."],
};

function pillar(group: string, headings: readonly (readonly [string, string])[]): readonly PrintedColumn[] {
  return headings.map(([source, heading]): PrintedColumn => ({ source, group, heading, kind: "score", width: 16 }));
}
