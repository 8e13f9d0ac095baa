/** What criteria of such rubrics are called, put together from what they measure and of what. */
const TOPICS = [
  "Hạ tầng kỹ thuật",
  "Hạ tầng số",
  "Nền tảng số",
  "Nhân lực công nghệ thông tin",
  "Nhân lực số",
  "Nhận thức số",
  "Thể chế số",
  "Cơ chế, chính sách",
  "An toàn thông tin mạng",
  "Ứng dụng công nghệ thông tin trong nội bộ",
  "Trang thông tin điện tử",
  "Dịch vụ công trực tuyến",
  "Thông tin và dữ liệu số",
  "Bảo đảm an toàn thông tin",
  "Công khai thông tin",
  "Chỉ đạo, điều hành",
  "Cập nhật tin tức",
  "Tiếp nhận và trả lời ý kiến",
  "Xây dựng kế hoạch",
  "Số hóa hồ sơ lưu trữ",
  "Liên thông văn bản",
  "Phổ cập kỹ năng số",
  "Kiểm tra, giám sát",
  "Sử dụng thư điện tử công vụ",
  "Hiện diện",
  "Tương tác",
  "Giao dịch",
  "Chuyển đổi",
  "Văn bản chỉ đạo",
  "Kinh phí chi cho công nghệ thông tin",
] as const;

const MEASURES = ["Mức độ", "Kết quả", "Công tác", "Chất lượng", "Hiệu quả"] as const;

const COUNTED = [
  "văn bản được ký số",
  "văn bản đi điện tử",
  "hồ sơ giải quyết đúng hạn",
  "hồ sơ tiếp nhận trực tuyến",
  "hồ sơ thanh toán trực tuyến",
  "dịch vụ công toàn trình",
  "dịch vụ công một phần",
  "cán bộ được tập huấn",
  "cán bộ chuyên trách",
  "máy tính kết nối mạng",
  "máy tính cài phần mềm diệt vi rút",
  "thủ tục hành chính có phát sinh hồ sơ",
  "báo cáo gửi đúng hạn",
  "người dân có tài khoản định danh",
  "doanh nghiệp dùng hóa đơn điện tử",
  "hộ gia đình có Internet cáp quang",
  "cuộc họp trực tuyến",
] as const;

const COUNTS = ["Tỷ lệ", "Số lượng", "Số"] as const;

/** Every name an indicator may bear, no two alike when folded. */
export const INDICATOR_NAMES: readonly string[] = [
  ...TOPICS,
  ...TOPICS.slice(8).flatMap((topic) => MEASURES.map((measure) => `${measure} ${lowered(topic)}`)),
  ...COUNTED.flatMap((counted) => COUNTS.map((count) => `${count} ${counted}`)),
];

export const GROUP_NAMES = [
  "Điều kiện sẵn sàng",
  "Kết quả đạt được",
  "Hiệu quả hoạt động",
  "Chính quyền số",
  "Kinh tế số",
  "Xã hội số",
  "Cải cách hành chính",
  "Nội dung bổ sung",
  "Phục vụ người dân và doanh nghiệp",
  "Quản lý, điều hành",
  "Mức độ sử dụng",
] as const;

/** The long form and how a hurried hand writes it. */
export const SHORT_WORDS: readonly (readonly [string, string])[] = [
  ["công nghệ thông tin", "CNTT"],
  ["an toàn thông tin", "ATTT"],
  ["dịch vụ công", "DVC"],
  ["thủ tục hành chính", "TTHC"],
];

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
