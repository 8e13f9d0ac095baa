import type { SkipReason } from "../../evaluation/batchContract";

const REASONS: Readonly<Record<SkipReason, string>> = {
  hidden: "tệp, thư mục ẩn",
  "lock-file": "tệp khóa tạm của Excel (~$…)",
  repeated: "đường dẫn trùng với tệp, thư mục đã có trong danh sách",
  "other-format": "tệp không phải .xlsx hay .xlsm (hãy lưu lại dạng .xlsx nếu cần)",
  output: "kết quả do chính lệnh này ghi",
};

/** Words of an evaluation of several files. */
export const batch = {
  headings: {
    file: "Tệp",
    sheet: "Trang tính",
    rubric: "Bộ tiêu chí",
    units: "Đơn vị",
    submitted: "Có số liệu",
    errors: "Lỗi",
    warnings: "Cảnh báo",
    best: "Cao nhất",
    bestUnit: "Đơn vị cao nhất",
    worst: "Thấp nhất",
    worstUnit: "Đơn vị thấp nhất",
    tiers: "Mức",
    problem: "Vì sao không dùng được",
  },
  sheetName: "Tổng hợp",
  notUsable: "không dùng được",
  notReached: "chưa làm",
  counts: (evaluated: number, unusable: number, unreached: number, skipped: number): string =>
    [
      `${String(evaluated)} tệp đã tính`,
      ...(unusable === 0 ? [] : [`${String(unusable)} không dùng được`]),
      ...(unreached === 0 ? [] : [`${String(unreached)} chưa làm`]),
      ...(skipped === 0 ? [] : [`${String(skipped)} bỏ qua`]),
    ].join(" · "),
  skipped: (reason: SkipReason, paths: readonly string[], more: number): string =>
    `bỏ qua ${REASONS[reason]}: ${paths.join(", ")}${more === 0 ? "" : ` và ${String(more)} đường dẫn khác`}.`,
  searching: (folder: string): string => `Đang tìm tệp trong ${folder}`,
  progress: (place: number, count: number, file: string): string => `[${String(place)}/${String(count)}] ${file}`,
  interrupted: (done: number, left: number): string =>
    `đã dừng theo yêu cầu: xong ${String(done)} tệp, còn ${String(left)} tệp chưa làm.`,
  summaryWritten: (file: string): string => `Đã ghi bảng tổng hợp: ${file}`,
};
