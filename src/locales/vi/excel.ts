import type { OfficeProblem } from "../../excel/startOffice";
import type { WorkbookProblem } from "../../excel/workbook";
import { firstOf } from "../firstOf";

const areasOf = (areas: readonly string[]): string => firstOf(areas, (more) => `và ${more} vùng nữa`);

/** Sentences of excel. */
export const excel = {
  /** Why the workbook could not do what was asked, and what to do. */
  problem: (problem: WorkbookProblem): string => {
    switch (problem.code) {
      case "sheet-missing":
        return `Không có trang tính “${problem.sheet}”. Hãy chọn trang tính khác hoặc kiểm tra xem trang tính đã bị đổi tên hay bị xóa.`;
      case "sheet-exists":
        return `Đã có trang tính “${problem.sheet}” nên không thêm trang mới. Hãy đổi tên trang đang có rồi làm lại.`;
      case "sheet-empty":
        return `Trang tính “${problem.sheet}” chưa có dữ liệu. Hãy chọn trang tính có bảng điểm.`;
      case "sheet-protected":
        return `Trang tính “${problem.sheet}” đang được bảo vệ nên chưa có gì thay đổi. Hãy bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính) rồi làm lại.`;
      case "cells-locked":
        return `Trang tính “${problem.sheet}” đang được bảo vệ và ô ${areasOf(problem.areas)} bị khóa, nên chưa có gì thay đổi. Hãy mở khóa các ô này (bỏ bảo vệ trang tính, rồi Định dạng ô › Bảo vệ › bỏ chọn Khóa) hoặc nhờ người giữ mật khẩu, rồi làm lại.`;
      case "formats-locked":
        return problem.areas.length === 0
          ? `Trang tính “${problem.sheet}” đang được bảo vệ và không cho định dạng ô, nên không tô màu được. Hãy bảo vệ lại trang tính với mục “Định dạng ô” được chọn, hoặc bỏ bảo vệ (Xem lại › Bỏ bảo vệ trang tính), rồi làm lại.`
          : `Trang tính “${problem.sheet}” đang được bảo vệ và không cho định dạng ô, mà ô ${areasOf(problem.areas)} có định dạng Văn bản nên công thức sẽ thành chữ. Hãy bỏ bảo vệ trang tính, đổi định dạng các ô này thành Chung, rồi làm lại.`;
      case "array-in-way":
        return `Ô ${areasOf(problem.areas)} trên trang tính “${problem.sheet}” thuộc kết quả của một công thức mảng, ghi vào sẽ làm hỏng công thức đó. Chưa có gì thay đổi. Hãy chuyển hoặc xóa công thức mảng rồi làm lại.`;
      case "structure-protected":
        return `Không thêm được trang tính “${problem.sheet}” vì cấu trúc sổ làm việc đang được bảo vệ. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc) rồi làm lại.`;
      case "report-changed":
        return `Trang báo cáo “${problem.sheet}” vừa được sửa nên chưa bị thay và sổ làm việc vẫn như cũ. Hãy xem lại phần xem trước rồi làm lại.`;
      case "too-large":
        return `Trang tính “${problem.sheet}” có một hàng lớn hơn ${String(problem.megabytes)} MB, vượt giới hạn của Excel. Hãy rút ngắn văn bản trong các ô rồi làm lại.`;
      case "cell-edit-mode":
        return "Excel đang chờ nhập xong một ô. Hãy nhấn Enter để kết thúc nhập rồi làm lại.";
      case "cancelled":
        return "Đã hủy. Bảng tính giữ nguyên như trước.";
      case "write-failed":
        return problem.restored
          ? `Không ghi được vào trang tính “${problem.sheet}” (${problem.reason}). Mọi ô đã được trả lại như trước; hãy thử lại.`
          : `Không ghi được vào trang tính “${problem.sheet}” (${problem.reason}) và không trả lại được các ô ${problem.cells.join(", ")}. Hãy dùng lệnh Hoàn tác của Excel hoặc mở lại tệp mà không lưu.`;
      case "file-not-given":
        return problem.reason === null
          ? "Excel này không cho phần bổ trợ đọc tệp đang mở."
          : `Excel không đưa được bản sao của tệp đang mở (${problem.reason}). Hãy lưu tệp rồi làm lại.`;
      case "not-opened":
        return problem.reason === null
          ? "Excel này không mở được sổ làm việc mới từ phần bổ trợ."
          : `Excel không mở được sổ làm việc mới (${problem.reason}).`;
      case "host-error":
        return problem.hostCode === "NotKept"
          ? "Excel không lưu được lựa chọn của bạn vào tệp này. Vẫn làm việc tiếp được, nhưng lần sau sẽ phải chọn lại."
          : `Excel báo lỗi ${problem.hostCode}: ${problem.reason} Hãy thử lại; nếu vẫn lỗi, hãy lưu tệp, đóng rồi mở lại Excel.`;
    }
  },
  /** Why the pane cannot work with a workbook at all. */
  officeProblem: (problem: OfficeProblem): string => {
    switch (problem.code) {
      case "office-missing":
        return "Không tải được thư viện Office.js. Hãy kiểm tra kết nối tới máy chủ của phần bổ trợ rồi mở lại ngăn này.";
      case "outside-excel":
        return "Ngăn này chỉ hoạt động trong Excel. Hãy mở một bảng tính trong Excel rồi mở ngăn từ thẻ lệnh trên dải băng.";
      case "excel-too-old":
        return `Phiên bản Excel này quá cũ: cần hỗ trợ ExcelApi ${problem.needed}. Hãy dùng Microsoft 365, Excel 2021 trở lên hoặc Excel trên web.`;
    }
  },
};
