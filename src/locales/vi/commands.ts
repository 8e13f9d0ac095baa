/** Why a command of the ribbon, a menu or the keyboard stopped, and what to do. */
export const commands = {
  rubricFirst: "Chưa có bộ tiêu chí cho trang tính này. Hãy chọn bộ tiêu chí dưới đây rồi làm lại lệnh.",
  errorsFirst: (count: string) =>
    `Chưa điền gì vì bảng điểm có ${count} lỗi. Hãy sửa các ô nêu dưới đây rồi bấm “Điền kết quả” lần nữa, hoặc sang bước Tính điểm để điền như hiện có.`,
  nothingToHighlight: "Chưa chọn cách tô màu nào. Hãy chọn ít nhất một cách dưới đây rồi bấm nút tô màu.",
  otherSheet: (seen: string, own: string) =>
    `Ngăn CQDT đang làm việc với trang tính “${own}”, còn ô bạn chọn ở trang “${seen}”. Hãy chuyển ngăn sang trang đó rồi làm lại lệnh.`,
  noUnit: (cell: string) =>
    `Ô ${cell} không nằm trên hàng của đơn vị nào. Hãy chọn một ô trên hàng của đơn vị rồi làm lại lệnh.`,
};
