import type { PrintedColumn, PrintedTable } from "./printedTable";

const NOTICE = "(Kèm theo Thông báo số /TB-UBND ngày /12/2021 của Chủ tịch UBND tỉnh)";

const COMMON = { notes: [] };

/** Notice of 12/2021, appendix I. */
export const bacGiangDepartments: PrintedTable = {
  ...COMMON,
  table: "bac-giang-2021-so-ung-dung",
  sheet: "Phụ lục I",
  title: ["Phụ lục I. XẾP LOẠI MỨC ĐỘ SẴN SÀNG ỨNG DỤNG CNTT KHỐI CÁC SỞ, BAN, NGÀNH NĂM 2021", NOTICE],
  columns: indexColumns([
    "Chỉ số Hạ tầng kỹ thuật",
    "Chỉ số Ứng dụng nội bộ",
    "Chỉ số ứng dụng CNTT phục vụ dân và doanh nghiệp",
    "Chỉ số Đảm bảo An toàn an ninh thông tin",
    "Chỉ số Hạ tầng nhân lực",
    "Chỉ số Môi trường chính sách",
  ]),
};

/** The same notice, appendix II. */
export const bacGiangDistricts: PrintedTable = {
  ...COMMON,
  table: "bac-giang-2021-huyen-ung-dung",
  sheet: "Phụ lục II",
  title: ["Phụ lục II. XẾP LOẠI MỨC ĐỘ SẴN SÀNG ỨNG DỤNG CNTT KHỐI CÁC HUYỆN, THÀNH PHỐ NĂM 2021", NOTICE],
  columns: indexColumns([
    "Chỉ số Hạ tầng kỹ thuật",
    "Chỉ số Ứng dụng nội bộ",
    "Chỉ số ứng dụng CNTT phục vụ dân và doanh nghiệp",
    "Chỉ số Ứng dụng CNTT tại cấp xã",
    "Chỉ số Đảm bảo An toàn an ninh thông tin",
    "Chỉ số Hạ tầng Nhân lực",
    "Chỉ số Môi trường chính sách",
  ]),
};

/** The same notice, appendix III. */
export const bacGiangDepartmentPortals: PrintedTable = {
  ...COMMON,
  table: "bac-giang-2021-so-cong-ttdt",
  sheet: "Phụ lục III",
  title: ["Phụ lục III. XẾP LOẠI CỔNG THÔNG TIN ĐIỆN TỬ KHỐI CÁC SỞ, BAN, NGÀNH NĂM 2021", NOTICE],
  columns: portalColumns(),
};

/** The same notice, appendix IV. */
export const bacGiangDistrictPortals: PrintedTable = {
  ...COMMON,
  table: "bac-giang-2021-huyen-cong-ttdt",
  sheet: "Phụ lục IV",
  title: ["Phụ lục IV. XẾP LOẠI CỔNG THÔNG TIN ĐIỆN TỬ KHỐI CÁC HUYỆN, THÀNH PHỐ NĂM 2021", NOTICE],
  columns: portalColumns(),
};

function indexColumns(indices: readonly string[]): readonly PrintedColumn[] {
  return [
    { source: "TT", heading: "TT", kind: "order", width: 5 },
    { source: "Tiêu đề", heading: "Tiêu đề", kind: "unit", width: 36 },
    ...indices.map((source): PrintedColumn => ({ source, heading: source, kind: "score", width: 13 })),
    { source: "Chỉ số ứng dụng CNTT", heading: "Chỉ số ứng dụng CNTT", kind: "total", width: 12 },
    { source: "Xếp loại", heading: "Xếp loại", kind: "tier", width: 9 },
  ];
}

function portalColumns(): readonly PrintedColumn[] {
  const criteria = [
    "Thông tin giới thiệu: 6 điểm",
    "Tin tức, sự kiện: 10 điểm",
    "Thông tin tuyên truyền, phổ biến, hướng dẫn thực hiện pháp luật, chế độ, chính sách: 8 điểm",
    "Thông tin chỉ đạo điều hành: 15 điểm",
    "Thông tin chiến lược, định hướng, quy hoạch, kế hoạch phát triển: 12 điểm",
    "Văn bản quy phạm pháp luật: 6 điểm",
    "Thông tin về dự án, hạng mục đầu tư, đấu thầu mua sắm công: 10 điểm",
    "Cung cấp dịch vụ công trực tuyến: 7 điểm",
    "Lấy ý kiến, góp ý của tổ chức, cá nhân: 5 điểm",
    "Chức năng hỗ trợ trên Cổng Thông tin điện tử: 10 điểm",
    "Đảm bảo quy định khác: 6 điểm",
    "Chuyển đổi số: 5 điểm",
  ];
  return [
    { source: "TT", heading: "TT", kind: "order", width: 5 },
    { source: "Tiêu chí", heading: "Tiêu chí", kind: "unit", width: 36 },
    ...criteria.map((source): PrintedColumn => ({ source, heading: source, kind: "score", width: 13 })),
    { source: "Tổng điểm", heading: "Tổng điểm", kind: "total", width: 9 },
    { source: "Xếp loại", heading: "Xếp loại", kind: "tier", width: 9 },
  ];
}
