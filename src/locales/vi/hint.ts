/** Words of the hint that the first opening on a computer shows. */
export const hint = {
  heading: "Bắt đầu từ đâu?",
  steps: [
    "Mở trang tính có bảng điểm: mỗi hàng một đơn vị, mỗi cột một chỉ tiêu.",
    "Chọn bộ tiêu chí dưới đây. CQDT đọc bảng và báo những ô có vấn đề ở bước Kiểm tra.",
    "Bấm “Làm tất cả”, hoặc đi từng bước. Chưa xem trước thì không ô nào bị ghi đè, và lần ghi nào cũng hoàn tác được.",
  ],
  guide: "Cần thêm? Bấm dấu ? ở góc trên để mở hướng dẫn đúng chỗ.",
  dismiss: "Đã hiểu, không hiện lại",
};
