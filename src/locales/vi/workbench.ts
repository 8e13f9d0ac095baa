import { formatNumber } from "../format";

/** Cells whose formula the grid cannot compute: how many, and the first of them. */
interface FrozenFormulas {
  readonly count: number;
  readonly example: { readonly sheet: string; readonly cell: string; readonly formula: string };
}

/** Sentences of the workbench page. */
export const workbench = {
  title: "CQDT – bàn thử",
  product: "CQDT",
  open: "Mở tệp…",
  openHint: "Mở một tệp Excel (.xlsx) từ máy của bạn; cũng có thể kéo tệp vào trang này",
  samples: "Tệp mẫu",
  samplesHint: "Mở một trong các tệp mẫu đi kèm",
  /** Samples that are a document, or a province without a rubric, not the scoreboard of one rubric; by the name of the sample. */
  documents: {
    "cao-bang-2020-bao-cao":
      "Cao Bằng: Báo cáo đánh giá, xếp hạng mức độ ứng dụng CNTT, phát triển Chính quyền điện tử năm 2020 (17 bảng)",
    "bac-kan-2020-qd-527":
      "Bắc Kạn: Quyết định số 527/QĐ-UBND ngày 20/4/2021 công bố kết quả xếp hạng năm 2020 (3 phụ lục)",
    "bac-giang-2021-thong-bao":
      "Bắc Giang: Thông báo kết quả xếp loại ứng dụng CNTT, cổng thông tin điện tử năm 2021 (4 phụ lục)",
    "hoa-binh-2019-qd-2870":
      "Hòa Bình: Quyết định số 2870/QĐ-UBND ngày 18/12/2019 công bố chỉ số và xếp hạng năm 2019 (6 bảng)",
    "binh-phuoc-2021-mau": "Bình Phước: mẫu chấm điểm theo Báo cáo số 338/BC-STTTT ngày 08/12/2021",
    "lam-an-2025-dti": "Lâm An (tỉnh tưởng tượng): chỉ số chuyển đổi số 2025, chưa có bộ tiêu chí",
  },
  save: "Lưu",
  saveHint: "Tải về bản .xlsx có các thay đổi; phần nào không sửa được giữ nguyên",
  language: "Ngôn ngữ của trang",
  grid: "Bảng tính",
  pane: "Ngăn CQDT",
  showPane: "Hiện ngăn CQDT",
  showGrid: "Hiện bảng tính",
  unsaved: "chưa lưu",
  opening: (file: string) => `Đang mở ${file}…`,
  saved: (file: string) => `Đã lưu thành ${file} trong thư mục tải về của trình duyệt.`,
  dropHere: "Thả tệp .xlsx vào đây để mở",
  close: "Đóng thông báo",
  replaceQuestion: (file: string, next: string) =>
    `${file} có thay đổi chưa lưu. Mở ${next} thì các thay đổi đó sẽ mất.`,
  saveAndOpen: "Lưu rồi mở",
  discardAndOpen: "Bỏ thay đổi và mở",
  stay: "Ở lại tệp này",
  yes: "Đồng ý",
  no: "Không",
  sampleMissing: (file: string) => `Không tải được tệp mẫu ${file}. Hãy kiểm tra kết nối tới máy chủ rồi thử lại.`,
  functionsMissing:
    "Không tải được mô tả của các hàm CQDT nên công thức CQDT trong bảng sẽ báo lỗi. Hãy kiểm tra kết nối tới máy chủ rồi tải lại trang.",
  oneFile: "Mỗi lần chỉ mở được một tệp. Hãy chọn một tệp .xlsx.",
  unreadable: (file: string) =>
    `Không đọc được ${file} từ máy của bạn. Hãy kiểm tra xem tệp còn ở đó không rồi mở lại.`,
  cannotShow: (file: string, reason: string) =>
    `Bảng tính của bàn thử không hiển thị được ${file} (${reason}). Tệp của bạn không bị thay đổi; hãy mở bằng Excel.`,
  cannotSave: (file: string, reason: string) =>
    `Không lưu được ${file} vì lỗi của bàn thử (${reason}). Dữ liệu vẫn còn trong trang này; hãy sao chép phần vừa sửa sang Excel và báo lỗi cho nhóm phát triển.`,
  frozen: ({ count, example }: FrozenFormulas) =>
    `${formatNumber(count, "vi")} ô dùng công thức mà bàn thử không tính được (ví dụ ${example.cell}, trang “${example.sheet}”: ${example.formula}). Các ô đó hiện giá trị Excel tính lần cuối và không đổi theo khi bạn sửa điểm; công thức vẫn được giữ trong tệp.`,
  /** Why an action in the grid is refused, by kind of action. */
  refused: {
    structure:
      "Bàn thử chưa lưu được việc chèn, xóa hoặc di chuyển hàng, cột vào tệp nên không làm ở đây. Hãy làm việc đó trong Excel rồi mở lại tệp.",
    sheets:
      "Bàn thử chưa lưu được việc sắp lại, nhân bản hoặc ẩn trang tính có sẵn trong tệp nên không làm ở đây. Hãy làm việc đó trong Excel.",
    layout:
      "Bàn thử chưa lưu được chiều cao hàng, hàng cột ẩn, phần cố định và đường lưới vào tệp nên không thay đổi ở đây. Hãy làm việc đó trong Excel.",
    rules:
      "Bàn thử chỉ lưu được định dạng có điều kiện do ngăn CQDT tạo (bước Tô màu). Định dạng khác hãy đặt trong Excel.",
    objects:
      "Bàn thử chưa lưu được biểu đồ, hình ảnh, bảng, bộ lọc, bảng tổng hợp, vùng có tên và kiểm tra dữ liệu nhập vào tệp nên không tạo ở đây. Hãy làm việc đó trong Excel.",
    protection: "Bàn thử không đổi việc bảo vệ trang tính. Hãy bỏ bảo vệ trong Excel rồi mở lại tệp.",
  },
};
