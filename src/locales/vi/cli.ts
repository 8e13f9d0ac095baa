import type { PreviousProblem } from "../../evaluation/previousComparison";
import type { CliProblem } from "../../cli/problem";
import type { LetterProblem } from "../../memory/letterMemory";
import { formatNumber } from "../format";
import type { Level } from "../../rubric/rubric";
import { RUBRIC_SHEET_NAME } from "../../rubricSheet/rubricSheet";
import { drafting } from "./drafting";
import { filling } from "./filling";
import { reading } from "./reading";
import { rubric } from "./rubric";
import { rubricSheet } from "./rubricSheet";
import { xlsx } from "./xlsx";
import { years } from "./years";

const SEE_HELP = "Chạy “cqdt --help” hoặc “cqdt LỆNH --help” để xem cách dùng.";

const levels: Readonly<Record<Level, string>> = { department: "Sở, ban, ngành", district: "Huyện", commune: "Xã" };

/** More names than this make no sentence. */
const NAMED = 20;

function list(names: readonly string[]): string {
  const named = names.slice(0, NAMED).map((name) => `“${name}”`);
  return named.join(", ") + (names.length > NAMED ? ` và ${String(names.length - NAMED)} tên khác` : "");
}

function meant(near: string | null): string {
  return near === null ? SEE_HELP : `Có phải ý là “${near}”?`;
}

function letterProblem(problem: LetterProblem): string {
  switch (problem.code) {
    case "letter-form":
      return "không phải một đối tượng JSON {…}. Hãy ghi các mục trong một cặp ngoặc nhọn.";
    case "letter-field":
      return `có mục lạ “${problem.field}”. Các mục có thể ghi: ${problem.known.join(", ")}.`;
    case "letter-text":
      return `mục “${problem.field}” phải là một chuỗi. Hãy đặt trong dấu nháy kép.`;
    case "letter-date":
      return 'mục “date” phải là một ngày có thật, dạng "2021-03-31".';
    case "letter-recipients":
      return 'mục “recipients” phải là một danh sách chuỗi, như ["Như trên;", "Lưu"].';
  }
}

function problem(problem: CliProblem): string {
  switch (problem.code) {
    case "no-command":
      return `Chưa cho biết cần làm gì. Hãy ghi “evaluate”, “audit”, “draft”, “infer”, “copy”, “report” hoặc “rubrics”. ${SEE_HELP}`;
    case "unknown-command":
      return `Không có lệnh “${problem.command}”. ${meant(problem.near)}`;
    case "unknown-option":
      return `Không có tùy chọn “${problem.option}” ở lệnh này. ${meant(problem.near === null ? null : `--${problem.near}`)}`;
    case "repeated-option":
      return `Tùy chọn “${problem.option}” được ghi hai lần. Hãy chỉ ghi một lần.`;
    case "missing-value":
      return `Tùy chọn “${problem.option}” chưa có giá trị. ${SEE_HELP}`;
    case "needless-value":
      return `Tùy chọn “${problem.option}” không nhận giá trị. Hãy bỏ phần sau dấu “=”.`;
    case "not-a-choice":
      return `“${problem.option}” không nhận giá trị “${problem.value}”. Hãy chọn một trong: ${problem.choices.join(", ")}.`;
    case "not-a-whole-number":
      return `“${problem.option}” phải là số nguyên từ ${formatNumber(problem.least, "vi")} đến ${formatNumber(problem.most, "vi")}, không phải “${problem.value}”.`;
    case "draws-without-part":
      return `“${problem.option}” chỉ có nghĩa khi báo cáo có phần “robustness”. Hãy thêm phần đó vào “--parts” hoặc bỏ tùy chọn này.`;
    case "missing-file":
      return `Chưa cho biết tệp bảng điểm. Hãy ghi đường dẫn tệp .xlsx sau “${problem.command}”.`;
    case "extra-argument":
      return `Thừa “${problem.argument}”. Nếu tên tệp có dấu cách, hãy đặt trong dấu ngoặc kép.`;
    case "force-without-target":
      return "Tùy chọn “--force” chỉ có nghĩa khi ghi tệp. Hãy thêm “--out” hoặc “--summary”, hoặc bỏ “--force”.";
    case "mode-without-out":
      return "Tùy chọn “--mode” chỉ có nghĩa khi ghi bản sao. Hãy thêm “--out TỆP.xlsx” hoặc bỏ “--mode”.";
    case "mode-without-xlsx":
      return "Ở lệnh “report”, “--mode” chỉ có nghĩa khi ghi các trang báo cáo. Hãy thêm “--xlsx TỆP.xlsx” hoặc bỏ “--mode”.";
    case "letter-without-docx":
      return "“--letter” chỉ có nghĩa khi ghi văn bản Word. Hãy thêm “--docx TỆP.docx” hoặc bỏ “--letter”.";
    case "copy-kind":
      return "Chưa cho biết thay hàm CQDT bằng gì. Hãy ghi một trong hai: “--values” (giá trị) hoặc “--formulas” (công thức Excel).";
    case "copy-without-out":
      return "Chưa cho biết ghi bản sao vào đâu. Hãy thêm “--out TỆP.xlsx”.";
    case "previous-rubric-alone":
      return "Tùy chọn “--previous-rubric” chỉ có nghĩa khi cho biết bảng năm trước. Hãy thêm “--previous TỆP.xlsx” hoặc “--previous-sheet TÊN”.";
    case "pair-form":
      return `“--pair ${problem.value}” không đúng dạng. Hãy ghi --pair "Tên năm trước=Tên năm nay".`;
    case "pair-twice":
      return `“${problem.written}” được ghép hai lần. Mỗi tên cũ chỉ ghép với một đơn vị.`;
    case "file-missing":
      return `Không tìm thấy tệp “${problem.path}”. Hãy kiểm tra lại đường dẫn.`;
    case "file-is-folder":
      return `“${problem.path}” là thư mục. Hãy ghi đường dẫn của một tệp.`;
    case "file-unreadable":
      return `Không đọc được tệp “${problem.path}” (${problem.reason}). Hãy kiểm tra quyền đọc tệp, hoặc đóng chương trình đang mở tệp.`;
    case "text-not-utf8":
      return `“${problem.path}” không phải văn bản thuần mã UTF-8. Hãy lưu văn bản dạng .txt, bảng mã UTF-8.`;
    case "out-is-input":
      return `“${problem.path}” chính là tệp đầu vào nên không được ghi đè. Hãy đặt tên khác cho tệp kết quả.`;
    case "out-extension":
      return `Bản sao “${problem.path}” phải có đuôi ${problem.extension} như tệp gốc. Hãy sửa tên ở --out.`;
    case "unit-without-units":
      return "“--unit” chọn đơn vị cho các trang của từng đơn vị. Hãy thêm “--units TỆP.docx” hoặc “--units TỆP.xlsx”.";
    case "unit-unknown":
      return problem.near.length === 0
        ? `Bảng điểm không có đơn vị “${problem.unit}”. Các đơn vị có trong bảng: ${list(problem.units)}.`
        : `Bảng điểm không có đơn vị “${problem.unit}”. Có phải ý là ${list(problem.near)}?`;
    case "interrupted":
      return "Đã dừng theo yêu cầu; chưa ghi tệp nào.";
    case "out-not-pages":
      return `Các trang của từng đơn vị được ghi thành văn bản Word hoặc sổ tính Excel. Hãy sửa “${problem.path}” ở --units thành tên kết thúc bằng .docx hoặc .xlsx.`;
    case "out-twice":
      return `“${problem.path}” được ghi cho hai kết quả khác nhau. Hãy đặt cho mỗi kết quả một tên tệp.`;
    case "out-not-docx":
      return `Văn bản Word “${problem.path}” phải có đuôi .docx. Hãy sửa tên ở --docx.`;
    case "out-not-json":
      return `Bộ tiêu chí đề xuất được ghi dạng JSON nên “${problem.path}” phải có đuôi .json. Hãy sửa tên ở --out.`;
    case "out-not-rubric":
      return `“${problem.path}” phải có đuôi .json hoặc .xlsx. Hãy sửa tên ở --out.`;
    case "folder-unreadable":
      return `Không đọc được thư mục “${problem.path}” (${problem.reason}). Hãy kiểm tra quyền đọc thư mục.`;
    case "no-workbooks":
      return `Thư mục “${problem.path}” không có tệp .xlsx hay .xlsm nào. Hãy chọn thư mục khác, hoặc lưu các bảng điểm dạng .xlsx.`;
    case "out-not-folder":
      return `Với nhiều tệp, --out phải là một thư mục để chứa các bản sao; “${problem.path}” thì không phải.`;
    case "out-is-input-folder":
      return `“${problem.path}” chính là thư mục của các tệp đầu vào nên mọi bản sao sẽ đè lên tệp gốc. Hãy chọn thư mục khác cho --out.`;
    case "out-exists":
      return `“${problem.path}” đã có nên không được ghi đè. Hãy chọn thư mục khác cho --out, hoặc thêm --force để thay tệp cũ.`;
    case "summary-extension":
      return `Bảng tổng hợp “${problem.path}” phải có đuôi .xlsx hoặc .csv. Hãy sửa tên ở --summary.`;
    case "summary-exists":
      return `“${problem.path}” đã có nên không được ghi đè. Hãy đặt tên khác cho --summary, hoặc thêm --force để thay tệp cũ.`;
    case "out-folder-missing":
      return `Không có thư mục để ghi “${problem.path}”. Hãy tạo thư mục hoặc chọn nơi khác.`;
    case "out-unwritable":
      return `Không ghi được “${problem.path}” (${problem.reason}). Hãy kiểm tra quyền ghi và dung lượng đĩa, hoặc đóng chương trình đang mở tệp.`;
    case "workbook":
      return `“${problem.path}”: ${xlsx.problem(problem.problem)}`;
    case "sheet-unknown":
      return `“${problem.path}” không có trang tính “${problem.sheet}”. Các trang tính: ${list(problem.sheets)}.`;
    case "previous-is-input":
      return `“${problem.path}” chính là tệp đang đối chiếu. Hãy thêm --previous-sheet với trang của bảng năm trước: ${list(problem.sheets)}.`;
    case "no-results":
      return `“${problem.path}” (${list(problem.sheets)}) không có cột tổng điểm, mức xếp loại hay thứ hạng nào để suy ra quy tắc. Hãy chọn trang có kết quả bằng --sheet, hoặc cây tiêu chí khớp với bảng bằng --rubric.`;
    case "sheet-protected":
      return `Trang tính “${problem.sheet}” của “${problem.path}” đang được bảo vệ nên không điền được. Hãy bỏ bảo vệ trang tính trong Excel, hoặc bỏ --out để chỉ xem kết quả.`;
    case "no-table":
      return `Không trang tính nào của “${problem.path}” (${list(problem.sheets)}) có bảng điểm theo bộ tiêu chí “${problem.rubric}”. Hãy chọn đúng bộ tiêu chí, hoặc ghi tên các chỉ tiêu vào hàng tiêu đề của bảng.`;
    case "no-rubric-fits":
      return `Không trang tính nào của “${problem.path}” (${list(problem.sheets)}) khớp với một bộ tiêu chí có sẵn. Hãy thêm ${problem.option} với một trong các mã: ${problem.ids.join(", ")}, hoặc một tệp .json.`;
    case "sheet-unusable":
      return `“${problem.path}”: ${reading.problem(problem.problem)}`;
    case "rubric-unknown":
      return problem.near.length > 0
        ? `Không có bộ tiêu chí “${problem.id}”. Có phải ý là ${list(problem.near)}? Chạy “cqdt rubrics” để xem danh sách.`
        : `Không có bộ tiêu chí “${problem.id}”. Hãy chọn một trong các mã: ${problem.ids.join(", ")}.`;
    case "letter-not-json":
      return `Tệp thông tin văn bản “${problem.path}” không phải JSON hợp lệ. Hãy sửa các dấu ngoặc, dấu phẩy và dấu nháy.`;
    case "letter-invalid":
      return `“${problem.path}”: ${letterProblem(problem.problem)}`;
    case "rubric-not-json":
      return `Tệp bộ tiêu chí “${problem.path}” không phải JSON hợp lệ${problem.line === null ? "" : ` (lỗi ở hàng ${String(problem.line)})`}. Hãy sửa dấu ngoặc, dấu phẩy và dấu ngoặc kép trong tệp.`;
    case "rubric-sheet-missing":
      return `“${problem.path}” (${list(problem.sheets)}) không có trang tính “${RUBRIC_SHEET_NAME}”. Hãy chọn tệp khác, hoặc tạo trang này bằng “cqdt draft … --out TỆP.xlsx”.`;
    case "rubric-sheet-invalid":
      return `Trang tính “${RUBRIC_SHEET_NAME}” của “${problem.path}” chưa dùng được. ${rubricSheet.problem(problem.problem)}${problem.more === 0 ? "" : ` Còn ${String(problem.more)} chỗ sai khác.`}`;
    case "draft":
      return `“${problem.path}”: ${drafting.problem(problem.problem)}`;
    case "no-draft":
      return `Không trang tính nào của “${problem.path}” (${list(problem.sheets)}) có bảng điểm để soạn bộ tiêu chí. Hãy chọn trang tính bằng --sheet để biết vì sao.`;
    case "rubric-invalid":
      return `Tệp bộ tiêu chí “${problem.path}” chưa dùng được. ${rubric.problem(problem.problem)}${problem.more === 0 ? "" : ` Còn ${String(problem.more)} chỗ sai khác.`}`;
    case "rubric-id-taken":
      return `Mã “${problem.id}” đã là của một bộ tiêu chí khác ${problem.by === "library" ? "có sẵn trong CQDT" : "mà tệp này giữ"} nên hàm CQDT trong bản sao sẽ tính sai. Hãy đặt mã khác cho bộ tiêu chí, hoặc dùng --mode formulas hay --mode values.`;
    case "rubric-not-remembered":
      return `“${problem.path}” không nhớ bộ tiêu chí của ${problem.sheet === null ? "trang tính nào" : `trang tính “${problem.sheet}”`}. Hãy thêm --rubric với một trong các mã: ${problem.ids.join(", ")}, hoặc một tệp .json.`;
    case "remembered-rubric-unknown":
      return `“${problem.path}” nhớ rằng trang tính “${problem.sheet}” dùng bộ tiêu chí “${problem.id}”, nhưng tệp không giữ bộ này và CQDT cũng không có. Hãy thêm --rubric với một trong các mã: ${problem.ids.join(", ")}, hoặc một tệp .json.`;
    case "own-rubric-invalid":
      return `Bộ tiêu chí “${problem.id}” mà “${problem.path}” giữ chưa dùng được. ${rubric.problem(problem.problem)} Hãy sửa trong ngăn CQDT, hoặc dùng tệp bộ tiêu chí với --rubric.`;
    case "failed":
      return `“${problem.path}”: chương trình gặp lỗi với tệp này (${problem.reason}). Hãy báo lỗi kèm tệp; các tệp khác không bị ảnh hưởng.`;
    case "fill":
      return `“${problem.path}”: ${filling.problem(problem.problem)}`;
    case "previous":
      return `“${problem.path}”: ${years.problem(problem.problem)}${pairHint(problem.problem)}`;
  }
}

/** How units that another name hides are paired here. */
function pairHint(problem: PreviousProblem): string {
  return problem.code === "previous-units-unknown"
    ? ` Ghép bằng --pair "${problem.units[0] ?? "TÊN CŨ"}=TÊN NAY", ghi lại cho từng đơn vị.`
    : "";
}

/** Words of the command line. */
export const cli = {
  levels,
  alike: (count: string) => `… và ${count} phát hiện cùng loại; --json in đủ.`,
  headings: {
    id: "Mã",
    province: "Tỉnh",
    year: "Năm",
    level: "Cấp",
    indicators: "Số chỉ tiêu",
    max: "Điểm tối đa",
    title: "Tên",
    rank: "Hạng",
    unit: "Đơn vị",
    percent: "Tỷ lệ",
    tier: "Mức",
    tierOf: (criterion: string): string => `Mức: ${criterion}`,
  },
  group: (group: string): string => `Nhóm: ${group}`,
  source: (file: string, sheet: string, title: string): string => `${file} · trang tính “${sheet}” · ${title}`,
  reportWritten: (path: string): string => `Đã ghi báo cáo: ${path}`,
  reportOfErrors: (errors: string): string =>
    `bảng điểm có ${errors} lỗi nên số liệu của báo cáo có thể chưa đúng. Dùng cqdt evaluate với cùng tệp để xem từng lỗi.`,
  reportSheetsKept: (sheets: readonly string[]): string =>
    `Các trang của báo cáo trước đã được sửa sau khi ghi nên được giữ lại bên cạnh trang mới: ${list(sheets)}.`,
  reportSheetsMentioned: (sheets: readonly string[]): string =>
    `Công thức, biểu đồ hoặc tên ở nơi khác trỏ đến các trang này của báo cáo trước nên chúng được giữ lại bên cạnh trang mới: ${list(sheets)}.`,
  written: (file: string): string => `Đã ghi bản sao: ${file}`,
  otherSheets: (sheet: string, others: readonly string[]): string =>
    `đọc trang tính “${sheet}”; bảng điểm cũng có ở ${list(others)}. Dùng --sheet để chọn trang khác.`,
  ownRubric: (id: string): string =>
    `bộ tiêu chí “${id}” là tệp riêng nên bản sao được điền bằng công thức Excel. Dùng --mode functions để điền hàm CQDT và giữ bộ tiêu chí trong bản sao.`,
  rubricKept: (id: string): string => `bản sao giữ bộ tiêu chí “${id}” để các hàm CQDT trong đó tính được ở mọi máy.`,
  problem,
};
