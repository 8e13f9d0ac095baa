/** Why the page stays without the pane, one sentence each on what to do. */
export const cannotStart = {
  /** The web view knows no modern JavaScript. */
  old: "Excel này mở phần bổ trợ bằng bộ duyệt cũ của Internet Explorer nên CQDT không chạy được. Hãy dùng Microsoft 365, Excel 2021 trở lên hoặc Excel trên web (Excel 2016, 2019 bản mua lẻ: cập nhật Office và cài Microsoft Edge WebView2); hoặc mở tệp trong bàn thử CQDT, hoặc chạy npx cqdt trên tệp.",
  /** The program did not come from its server, or came damaged. */
  missing:
    "Không tải được CQDT. Hãy kiểm tra kết nối tới máy chủ đặt CQDT, rồi đóng và mở lại ngăn này; nếu vẫn vậy, hãy báo người quản trị.",
  /** Anything else; a line with the program's own message follows. */
  failed:
    "CQDT chưa khởi động được. Hãy đóng rồi mở lại ngăn này; nếu vẫn vậy, hãy cập nhật Excel hoặc dùng Excel trên web, và báo người quản trị.",
};
