import type { LeftReason } from "../../taskpane/state/changes";

/** Words of taking a change back. Numbers come already written in the language. */
export const undo = {
  buttons: {
    fill: "Hoàn tác lần điền này",
    fix: "Hoàn tác lần sửa này",
    highlight: "Hoàn tác lần tô màu này",
    reenter: "Hoàn tác lần sửa công thức này",
  },
  heading: "Một số ô đã thay đổi sau khi CQDT ghi",
  summary: (restored: string, left: string) =>
    `Hoàn tác sẽ trả lại ${restored} ô. ${left} ô dưới đây giữ nguyên như đang có.`,
  nothing: (left: string) =>
    `Không còn ô nào giữ nội dung CQDT đã ghi nên không có gì để trả lại. ${left} ô dưới đây giữ nguyên như đang có.`,
  goOn: (restored: string) => `Trả lại ${restored} ô`,
  forget: "Bỏ qua lần ghi này",
  keep: "Thôi, để nguyên",
  cell: "Ô",
  unit: "Đơn vị",
  now: "Đang có",
  blank: "(trống)",
  formula: (formula: string) => `công thức ${formula}`,
  reasons: {
    changed: "đã sửa",
    "row-gone": "không còn hàng mang tên này",
    "row-unsure": "không rõ hàng nào, vì hàng đã đổi chỗ và tên bị trùng hoặc để trống",
    "sheet-gone": "không còn trang tính này, hoặc trang đã trống",
  } satisfies Record<LeftReason, string>,
};
