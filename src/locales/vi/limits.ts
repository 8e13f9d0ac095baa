/** What an older Excel lacks, and what to do instead. */
export const limits = {
  sharedRuntime:
    "Excel này không có hàm CQDT, thẻ CQDT và phím tắt: CQDT điền bằng công thức Excel hoặc giá trị, ô đã có hàm CQDT sẽ hiện #NAME? khi tính lại, và ngăn này mở từ Chèn › Phần bổ trợ của tôi.",
  customFunctions:
    "Excel này không có hàm CQDT: CQDT điền bằng công thức Excel hoặc giá trị, ô đã có hàm CQDT sẽ hiện #NAME? khi tính lại.",
  merges:
    "Excel này không cho biết ô nào được gộp: nếu cột dưới tiêu đề gộp bị nhận sai, hãy chọn lại ở bước Kiểm tra.",
  dismiss: "Đã hiểu",
};
