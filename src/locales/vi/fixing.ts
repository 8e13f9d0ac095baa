import type { FixKind } from "../../fixing/fix";
import type { HiddenSign } from "../../fixing/hiddenSigns";

const kinds: Readonly<Record<FixKind, string>> = {
  "legacy-text": "Chữ gõ bằng phông cũ (TCVN3, VNI) thành Unicode",
  spaces: "Dấu cách và chữ tổ hợp trong tiêu đề, tên đơn vị",
  numbers: "Số lưu ở dạng văn bản thành số",
  "decimal-signs": "Dấu thập phân chỉ có một cách hiểu",
  marks: "Ký hiệu viết như trong bộ tiêu chí",
  "unit-names": "Tên đơn vị viết như trong danh sách",
};

const signs: Readonly<Record<HiddenSign, string>> = {
  "non-breaking": "dấu cách không ngắt",
  decomposed: "chữ tổ hợp (NFD)",
  "extra-space": "dấu cách thừa",
  invisible: "ký tự ẩn",
};

/** Words of fixing. Numbers come already written in the language. */
export const fixing = {
  heading: "Sửa được ngay",
  hint: "Chỉ những ô chắc chắn, không đụng tới công thức; điểm giữ nguyên. Xem trước rồi mới ghi, và hoàn tác được.",
  kinds,
  signs,
  cells: (count: string) => `${count} ô`,
  open: "Sửa…",
  openKind: (kind: string) => `Sửa… ${kind}`,
  openAll: "Sửa tất cả…",
  preview: "Xem trước khi sửa",
  choose: "Sửa những loại nào",
  changes: (count: string) => `${count} ô sẽ thay đổi`,
  noChange: "Chưa chọn loại nào.",
  cell: "Ô",
  before: "Hiện có",
  after: "Sẽ là",
  asNumber: "số",
  asText: "văn bản",
  legacyHint:
    "Sau khi chuyển, hãy đổi phông của các ô này sang một phông Unicode như Times New Roman: phông cũ không hiện đúng chữ Unicode.",
  nameHint: "Công thức hoặc trang khác tìm theo tên cũ sẽ cần tên mới.",
  apply: (count: string) => `Áp dụng cho ${count} ô`,
  close: "Đóng",
  duplicates: (count: string) => `${count} đơn vị có hai hàng`,
  compare: "So hai hàng…",
  duplicate: (unit: string, first: string, second: string) => `${unit}: hàng ${first} và hàng ${second}`,
  column: "Cột",
  row: (row: string) => `Hàng ${row}`,
  unitName: "Tên đơn vị",
  differs: "khác nhau",
  duplicateHint: "CQDT không xóa hàng nào. Hãy chọn hàng đúng rồi xóa hàng kia trong Excel.",
  blank: "(trống)",
};
