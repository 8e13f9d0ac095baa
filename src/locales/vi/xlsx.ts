import type { FileKind, XlsxProblem } from "../../xlsx/problem";
import { formatNumber } from "../format";

const SAVE_AS = "Hãy mở tệp bằng Excel, lưu lại dưới dạng “Sổ làm việc Excel (.xlsx)” rồi thử lại.";
const COPY = "Hãy sao chép bảng điểm sang một sổ làm việc Excel (.xlsx) rồi mở sổ đó.";
const CHOOSE = "Hãy chọn một sổ làm việc Excel (.xlsx).";

const KINDS: Readonly<Record<FileKind, readonly [what: string, remedy: string]>> = {
  xls: ["sổ làm việc Excel đời cũ (.xls)", SAVE_AS],
  xlsb: ["sổ làm việc Excel nhị phân (.xlsb)", SAVE_AS],
  ods: ["bảng tính OpenDocument (.ods)", SAVE_AS],
  html: ["trang web (HTML) mang đuôi tệp bảng tính", SAVE_AS],
  xml: ["tệp XML", SAVE_AS],
  text: ["tệp văn bản hoặc CSV", SAVE_AS],
  docx: ["văn bản Word (.docx)", COPY],
  doc: ["văn bản Word đời cũ (.doc)", COPY],
  pptx: ["bài trình chiếu PowerPoint (.pptx)", COPY],
  pdf: ["tệp PDF", COPY],
  zip: ["tệp nén không chứa sổ làm việc", CHOOSE],
  unknown: ["tệp không rõ loại", CHOOSE],
};

/** Sentences of xlsx. */
export const xlsx = {
  problem: (problem: XlsxProblem): string => {
    switch (problem.code) {
      case "empty-file":
        return "Tệp không có nội dung (0 byte). Hãy tải hoặc sao chép lại tệp rồi thử lại.";
      case "not-xlsx": {
        const [what, remedy] = KINDS[problem.looksLike];
        return `Đây không phải tệp .xlsx mà là ${what}. ${remedy}`;
      }
      case "encrypted":
        return "Tệp được đặt mật khẩu nên không đọc được. Hãy mở tệp trong Excel, bỏ mật khẩu mở tệp, lưu lại rồi thử lại.";
      case "damaged-package":
        return "Tệp bị cắt cụt hoặc bị hỏng nên không giải nén được. Hãy tải hoặc sao chép lại tệp, hoặc mở và sửa bằng Excel rồi lưu lại.";
      case "too-large": {
        const what = {
          file: "Tệp",
          unpacked: "Nội dung giải nén của tệp",
          part: `Phần “${problem.part ?? ""}” của tệp sau khi giải nén`,
        }[problem.of];
        return `${what} lớn ${problem.megabytes} MB, vượt giới hạn ${problem.limit} MB. Hãy xóa các trang tính, hàng và hình ảnh không cần thiết, lưu lại rồi thử lại.`;
      }
      case "missing-part":
        return `Tệp bị hỏng: thiếu phần “${problem.part}”. Hãy mở và sửa tệp bằng Excel rồi lưu lại.`;
      case "damaged-part":
        return `Tệp bị hỏng ở phần “${problem.part}” (${problem.reason}). Hãy mở và sửa tệp bằng Excel rồi lưu lại.`;
      case "no-worksheet":
        return "Sổ làm việc không có trang tính nào để đọc. Hãy thêm một trang tính có bảng điểm rồi lưu lại.";
      case "sheet-missing":
        return `Sổ làm việc không có trang tính “${problem.sheet}”. Hãy kiểm tra lại tên trang tính.`;
      case "sheet-name":
        return problem.reason === "taken"
          ? `Sổ làm việc đã có trang tính tên “${problem.sheet}”. Hãy chọn tên khác.`
          : `Không thể đặt tên trang tính là “${problem.sheet}”: tên dài từ 1 đến 31 ký tự và không chứa các ký tự : \\ / ? * [ ]. Hãy chọn tên khác.`;
      case "inside-array":
        return `Không thể sửa riêng ô ${problem.cell} của trang tính “${problem.sheet}” vì ô nằm trong công thức mảng ${problem.area}. Hãy xóa công thức mảng đó trong Excel hoặc chọn cột khác.`;
      case "outside-sheet":
        return `Không thể ghi vào hàng ${problem.row}, cột ${problem.column} của trang tính “${problem.sheet}” vì vượt quá kích thước trang tính của Excel. Hãy chọn vị trí khác.`;
      case "content-too-long":
        return `Nội dung của ô ${problem.cell} trên trang tính “${problem.sheet}” dài hơn ${formatNumber(problem.limit, "vi")} ký tự mà Excel cho phép. Hãy rút ngắn nội dung.`;
    }
  },
};
