import type { CommandName } from "../../cli/arguments/commandNames";
import { REPORT_PARTS } from "../../reporting/report/reportChoice";
import { indentedList } from "../indentedList";

interface CommandHelp {
  /** The command and what stands after it. */
  readonly synopsis: string;
  readonly purpose: string;
}

interface CliHelp {
  readonly title: string;
  readonly usage: string;
  readonly options: string;
  /** Where there is more. */
  readonly more: string;
  readonly exitCodes: string;
  readonly commands: Readonly<Record<CommandName, CommandHelp>>;
  readonly optionsOf: Readonly<Record<CommandName, string>>;
}

/** What `--help` says. */
export const cliHelp: CliHelp = {
  title: "CQDT – chấm điểm, xếp loại và xếp hạng các đơn vị theo bộ tiêu chí của tỉnh",
  usage: "Cách dùng:",
  options: "Tùy chọn:",
  more: "Tùy chọn của một lệnh: cqdt LỆNH --help. Số phiên bản: cqdt --version.",
  exitCodes: `Mã thoát: 0 – không có lỗi trong bảng (audit: không có số nào sai); 1 – có; 2 – có tệp hoặc bộ
tiêu chí không dùng được (không ghi gì cho tệp đó; các tệp khác vẫn làm), hoặc bị dừng giữa chừng.
`,
  commands: {
    evaluate: {
      synopsis: "cqdt evaluate TỆP.xlsx|THƯ MỤC… [tùy chọn]",
      purpose: "Đọc, kiểm tra và tính điểm các bảng điểm",
    },
    audit: { synopsis: "cqdt audit TỆP.xlsx [tùy chọn]", purpose: "Đối chiếu các số, mức, hạng đã ghi với điểm" },
    draft: {
      synopsis: "cqdt draft TỆP.xlsx [tùy chọn]",
      purpose: "Soạn bộ tiêu chí nháp từ tiêu đề của một bảng điểm",
    },
    infer: { synopsis: "cqdt infer TỆP.xlsx [tùy chọn]", purpose: "Suy ra quy tắc từ một bảng kết quả đã công bố" },
    copy: {
      synopsis: "cqdt copy TỆP.xlsx [tùy chọn]",
      purpose: "Ghi bản sao cho người nhận không có CQDT",
    },
    report: { synopsis: "cqdt report TỆP.xlsx [tùy chọn]", purpose: "Lập báo cáo: bảng, biểu đồ, nhận xét" },
    rubrics: { synopsis: "cqdt rubrics [tùy chọn]", purpose: "Liệt kê các bộ tiêu chí có sẵn" },
  },
  optionsOf: {
    evaluate: `  --rubric MÃ|TỆP.json   Mã bộ tiêu chí mà tệp tự giữ hoặc có sẵn, hoặc tệp bộ tiêu chí: .json,
                         hoặc .xlsx có trang tính “Bộ tiêu chí” (ở các lệnh khác cũng vậy);
                         nếu không ghi: bộ tiêu chí mà tệp đã nhớ cho trang tính
  --sheet TÊN            Trang tính cần đọc; nếu không ghi: trang đầu tiên có bảng điểm
  --out TỆP.xlsx         Ghi một bản sao đã điền kết quả và tô màu; tệp gốc giữ nguyên.
                         Nhiều tệp hoặc thư mục: THƯ MỤC của các bản sao, mỗi bản giữ
                         đường dẫn như ở tệp gốc
  --mode CÁCH            Cách điền vào bản sao: functions (hàm CQDT; bộ tiêu chí riêng được giữ
                         trong bản sao), formulas (công thức Excel) hoặc values (giá trị);
                         mặc định: functions, riêng bộ tiêu chí từ tệp: formulas
  --summary TỆP.xlsx|TỆP.csv
                         Ghi bảng tổng hợp, mỗi tệp một hàng
  --force                Cho phép --summary và các bản sao trong thư mục thay tệp đã có;
                         tệp đầu vào thì không bao giờ
  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In kết quả dạng JSON`,
    audit: `  --rubric MÃ|TỆP.json   Nếu không ghi: bộ tiêu chí mà tệp đã nhớ cho trang tính, hoặc bộ hợp nhất
  --sheet TÊN            Chỉ báo về trang tính này; các trang khác vẫn được dùng để đối chiếu
  --text TỆP.txt         Đối chiếu thêm các số liệu nêu trong một văn bản
  --previous TỆP.xlsx    So với bảng năm trước trong tệp này; nếu không ghi: so với các cột
                         năm trước có trong chính tệp được đối chiếu
  --previous-sheet TÊN   Trang tính của bảng năm trước (không có --previous: trong chính tệp
                         được đối chiếu; trang đó chỉ để so, không bị đối chiếu)
  --previous-rubric MÃ|TỆP.json
                         Bộ tiêu chí của bảng năm trước; nếu không ghi: bộ hợp nhất
  --pair "TÊN CŨ=TÊN NAY"
                         Hai tên là một đơn vị; ghi lại nhiều lần được
  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In kết quả dạng JSON`,
    draft: `  --sheet TÊN            Nếu không ghi: trang đầu tiên có bảng điểm
  --out TỆP.json|TỆP.xlsx
                         Ghi bộ tiêu chí nháp: dạng JSON, hoặc thành trang tính “Bộ tiêu chí”
                         trong một bản sao của tệp để sửa bằng Excel
  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In kết quả dạng JSON`,
    infer: `  --rubric MÃ|TỆP.json   Cây tiêu chí; nếu không ghi: của bộ tiêu chí mà tệp đã nhớ cho trang
                         tính, hoặc lấy từ tiêu đề của bảng
  --sheet TÊN            Nếu không ghi: trang đầu tiên có tổng điểm, mức hoặc hạng
  --out TỆP.json         Ghi bộ tiêu chí đề xuất, kèm nguồn và khoảng của từng số
  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In kết quả dạng JSON`,
    copy: `  --values               Thay hàm CQDT bằng giá trị đang hiện
  --formulas             Thay bằng công thức Excel; chỗ nào không viết được thì ghi giá trị
                         (phải ghi một trong hai)
  --out TỆP.xlsx         Tệp của bản sao (phải ghi)
  --lang vi|en           Ngôn ngữ (mặc định: vi)`,
    report: `  --rubric MÃ|TỆP.json   Mã hoặc tệp bộ tiêu chí; nếu không ghi: bộ mà tệp đã nhớ cho trang tính
  --sheet TÊN            Nếu không ghi: trang có bảng điểm được nhận ra nhiều nhất
  --previous TỆP.xlsx    Bảng năm trước; nếu không ghi: các cột năm trước có trong chính tệp
  --previous-sheet TÊN   Trang tính của bảng năm trước (không có --previous: trong chính tệp)
  --previous-rubric MÃ|TỆP.json
                         Bộ tiêu chí của bảng năm trước; nếu không ghi: bộ hợp nhất
  --pair "TÊN CŨ=TÊN NAY"
                         Hai tên là một đơn vị; ghi lại nhiều lần được
  --earlier TỆP.xlsx     Bảng của một năm trước nữa; ghi lại nhiều lần được. Dùng để đếm số năm liên
                         tiếp xếp thứ nhất hoặc thấp nhất
  --parts PHẦN,PHẦN…     Các phần của báo cáo:
                         ${indentedList(REPORT_PARTS, 75, 25)};
                         nếu không ghi: mọi phần có số liệu
  --draws SỐ, --seed SỐ  Độ vững của thứ hạng (phần robustness): số lần thử (mặc định 1000) và số
                         khởi đầu (mặc định 1); cùng số khởi đầu cho cùng kết quả
  --docx TỆP.docx        Ghi báo cáo thành văn bản Word
  --letter TỆP.json      Thông tin văn bản Word (issuingBody, number, place, date, signer…;
                         để trống "": bỏ mục đó); nếu không ghi: như tệp đã nhớ
  --xlsx TỆP.xlsx        Ghi một bản sao của tệp có thêm các trang báo cáo
  --mode values|formulas Các trang báo cáo ghi giá trị (mặc định) hoặc công thức Excel
  --units TỆP.docx|TỆP.xlsx
                         Ghi mỗi đơn vị một trang vào một tệp riêng: điểm, thứ hạng, điểm còn
                         thiếu, thay đổi so với năm trước, điểm mạnh, điểm yếu
  --unit TÊN             Chỉ ghi trang của đơn vị này; ghi lại nhiều lần được
  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In báo cáo dạng JSON: từng số kèm các ô làm căn cứ`,
    rubrics: `  --lang vi|en           Ngôn ngữ (mặc định: vi)
  --json                 In danh sách dạng JSON`,
  },
};
