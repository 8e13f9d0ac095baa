import { firstOf } from "../firstOf";
import type { AuditBasis, AuditOutput, AuditReasonCode, AuditVerdict } from "../../checking/audit/audit";
import type { Quantity } from "../../checking/audit/tables/quantity";
import type { TableProblem } from "../../checking/audit/tables/tableProblem";
import { reading } from "./reading";

const outputs: Readonly<Record<AuditOutput, string>> = {
  score: "điểm",
  total: "tổng điểm",
  percent: "tỷ lệ",
  tier: "mức xếp loại",
  rank: "thứ hạng",
  max: "điểm tối đa",
  share: "tỷ trọng",
};

const verdicts: Readonly<Record<AuditVerdict, string>> = {
  agrees: "Khớp",
  rounding: "Lệch do làm tròn",
  wrong: "Sai",
  unknown: "Chưa xác định",
};

const bases: Readonly<Record<AuditBasis, string>> = {
  printed: "Theo các số in cạnh đó trong bảng",
  recomputed: "Tính lại từ điểm các chỉ tiêu",
  "other-table": "Theo bảng khác của sổ làm việc",
};

/** Points, ranks and percentages come already written. */
const reasons = {
  "copied-row": (unit: string, cell: string) =>
    `Cả hàng giống hệt hàng của ${unit} (ô ${cell}): một trong hai hàng có thể bị chép nhầm.`,
  "swapped-ranks": (unit: string, cell: string) =>
    `Đổi hạng với ${unit} (ô ${cell}) thì cả hai đều đúng: hai thứ hạng có thể bị hoán đổi.`,
  "digit-off": (cell: string, meant: string) => `Sai một chữ số: ô ${cell} có thể phải là ${meant}.`,
  "letter-for-digit": (cell: string, written: string, meant: string) =>
    `Chữ ${written} thay cho số ${meant} (ô ${cell}).`,
  "cut-off": (follows: string) => `Chữ số cuối bị cắt bỏ thay vì làm tròn từ ${follows}.`,
  "scores-cut-off": (departing: string) =>
    `Các điểm thành phần in ra bị cắt bỏ phần lẻ chứ không làm tròn: cả ${departing} số lệch trong cột đều lớn hơn số tính lại, không số nào nhỏ hơn.`,
  "inferred-weights": () =>
    "Văn bản không in trọng số, bộ tiêu chí chỉ suy ra: có những trọng số khác vẫn trong khoảng suy ra cho đúng số này và mọi số khớp khác.",
  "transposed-digits": (cell: string, meant: string) =>
    `Hai chữ số cạnh nhau bị đảo chỗ: ô ${cell} có thể phải là ${meant}.`,
  "decimal-sign": (cell: string, meant: string) => `Đặt sai dấu thập phân: ô ${cell} có thể phải là ${meant}.`,
  "neighbour-value": (unit: string, cell: string) =>
    `Trùng với số của ${unit} ở hàng liền kề (ô ${cell}): có thể chép lệch hàng.`,
  "left-out": (criterion: string, cell: string) => `Tổng có thể chưa cộng “${criterion}” (ô ${cell}).`,
  "stale-total": (criterion: string, cell: string, points: string) =>
    `Tổng đúng nếu “${criterion}” (ô ${cell}) là ${points}: có thể điểm đã sửa mà tổng chưa sửa theo, hoặc ngược lại.`,
  "rank-contradicts-own-total": (cell: string, total: string, low: string | null, high: string | null) =>
    `Thứ hạng này ứng với tổng điểm ${span(low, high)}, trong khi chính hàng này ghi tổng ${total} (ô ${cell}).`,
  displaced: (unit: string, cell: string) =>
    `Chỉ lệch vì ${unit} (ô ${cell}) bị xếp sai hạng: coi hạng của ${unit} là đúng thì hạng này cũng đúng.`,
  "follows-wrong-cell": (unit: string, cell: string) => `Suy ra từ số ở ô ${cell} (${unit}), mà số đó đã sai.`,
  "heading-max": (printed: string, implied: string, cells: string) =>
    `Tiêu đề ghi tối đa ${printed} điểm, nhưng ${cells} tỷ lệ bên dưới được tính trên ${implied} điểm.`,
  "percent-for-points": (points: string) =>
    `Các số ${points} đúng là điểm tối đa của các hạng mục: có lẽ in nhầm dấu % sau số điểm.`,
  "shares-sum": (sum: string) => `Các tỷ trọng cộng lại bằng ${sum}, không phải 100%.`,
  "other-table-differs": (sheet: string, cell: string, value: string) => `Trang “${sheet}”, ô ${cell} ghi ${value}.`,
} satisfies Readonly<Record<AuditReasonCode, (...facts: never[]) => string>>;

function span(low: string | null, high: string | null): string {
  if (low === null) return `không quá ${high ?? ""}`;
  return high === null ? `từ ${low} trở lên` : `từ ${low} đến ${high}`;
}

function listed(texts: readonly string[]): string {
  return firstOf(texts, (more) => `và ${more} chỗ khác`);
}

/** What cannot be compared, and what to do. `quantity` names what a column shows. */
function problem(problem: TableProblem, quantity: (quantity: Quantity) => string): string {
  switch (problem.code) {
    case "table-not-read":
      return `Trang “${problem.sheet}” không được đối chiếu. ${reading.problem(problem.reading)}`;
    case "columns-unmatched":
      return `Trang “${problem.sheet}”: chưa rõ cột ${listed(problem.columns.map(({ cell, heading }) => `“${heading}” (ô ${cell})`))} là tiêu chí nào nên không đối chiếu; ${problem.compared === 0 ? "không cột nào khác được đối chiếu" : `${String(problem.compared)} cột còn lại vẫn được đối chiếu`}. Nếu cần, hãy ghi tên tiêu chí vào tiêu đề cột.`;
    case "other-year":
      return `Trang “${problem.sheet}” ghi số liệu năm ${problem.years.join(", ")}, bộ tiêu chí là của năm ${String(problem.expected)}: chỉ so với các bảng cùng năm. Hãy kiểm tra xem có đặt nhầm bảng không.`;
    case "other-units":
      return `Trang “${problem.sheet}” chỉ có ${String(problem.known)}/${String(problem.units)} đơn vị khớp với các bảng khác, có lẽ là bảng của cấp hoặc tỉnh khác, nên không được đối chiếu. Hãy chọn đúng bộ tiêu chí cho trang này.`;
    case "unit-twice":
      return `Trang “${problem.sheet}”: ${problem.unit} có ở nhiều hàng (ô ${listed(problem.cells)}), không rõ hàng nào đúng nên không so các hàng này với bảng khác. Hãy bỏ hàng thừa.`;
    case "unit-unmatched":
      return `Trang “${problem.sheet}”, ô ${problem.cell}: không rõ “${problem.name}” là đơn vị nào ở các bảng khác nên không so hàng này. Hãy sửa tên cho giống bảng khác.`;
    case "column-fits-other":
      return `Trang “${problem.sheet}”: cột ở ô ${problem.cell} có tiêu đề là ${quantity(problem.claimed)} nhưng ${String(problem.agreeing)}/${String(problem.compared)} số trùng với ${quantity(problem.fits)} ở bảng khác, nên được đối chiếu như vậy. Hãy kiểm tra tiêu đề cột.`;
  }
}

/** Sentences of the audit: which cell, what it says, what follows, and the most likely reason. */
export const audit = {
  making: "Đang đối chiếu…",
  outputs,
  verdicts,
  bases,
  reasons,
  problem,
  problems: "Không đối chiếu được",
  matches: "Đơn vị được ghép theo tên khác",
  nothingPrinted: "Các bảng chỉ có điểm, chưa có tổng, tỷ lệ, mức hay hạng nào để đối chiếu.",
  sheet: (sheet: string, title: string, counts: string): string => `Trang “${sheet}” (${title}): ${counts}`,
  inAll: "Cả sổ làm việc",
  quantity: (output: string, criterion: string, year: string): string => `${output} “${criterion}” năm ${year}`,
  match: (sheet: string, cell: string, written: string, unit: string): string =>
    `Trang “${sheet}”, ô ${cell}: “${written}” được hiểu là “${unit}”.`,
  working: {
    line: (arithmetic: string): string => `Cách tính: ${arithmetic}.`,
    unknown: "chưa rõ",
    term: (criterion: string, points: string, percent: string | null): string =>
      percent === null ? `${criterion} ${points} điểm` : `${criterion} ${points} điểm (${percent})`,
    rank: (points: string, above: string, equal: string | null, units: string): string =>
      `${points} điểm: ${above} đơn vị cao điểm hơn${equal === null ? "" : `, ${equal} đơn vị bằng điểm`}, trong ${units} đơn vị được xếp hạng`,
  },
  blank: "(trống)",
  text: (text: string): string => `“${text}”`,
  /** "thứ hạng (năm trước)" */
  previousYear: (output: string): string => `${output} (năm trước)`,
  /** "Sở Y tế – tổng điểm: Ứng dụng CNTT"; of the whole rubric: "Sở Y tế – thứ hạng" */
  subject: (unit: string | null, output: string, criterion: string | null): string =>
    `${unit === null ? "" : `${unit} – `}${output}${criterion === null ? "" : `: ${criterion}`}`,
  wrong: (cell: string, subject: string, printed: string): string => `Ô ${cell} (${subject}) ghi ${printed}.`,
  follows: (basis: string, expected: string): string => `${basis} thì phải là ${expected}.`,
  otherwise: (expected: string): string => `Bảng khác của sổ làm việc lại ghi ${expected}.`,
  agreesWith: (basis: string): string => `${basis} thì khớp.`,
  roundingWith: (basis: string): string => `${basis} thì lệch nhưng làm tròn giải thích được.`,
  openWith: (basis: string): string => `${basis} thì chưa kết luận được.`,
  unknownWith: (basis: string): string => `${basis} thì chưa xác định được, vì có số không đọc được hoặc còn thiếu.`,
  number: (value: string, low: string | null, high: string | null): string =>
    low === null || high === null ? value : `${value} (số chưa làm tròn: từ ${low} đến ${high})`,
  labels: (first: string, others: readonly string[]): string =>
    others.length === 0 ? `“${first}”` : `“${first}” (hoặc ${others.map((label) => `“${label}”`).join(", ")})`,
  rank: (rank: string, best: string, worst: string): string =>
    best === worst ? `hạng ${rank}` : `hạng ${rank} (số chưa làm tròn: hạng ${best} đến ${worst})`,
  nothing: "ô trống",
  unknown: "chưa xác định được",
  perhaps: (reason: string): string => `Có thể vì: ${reason}`,
  counts: (agrees: string, rounding: string, wrong: string): string =>
    `${agrees} khớp · ${rounding} do làm tròn · ${wrong} sai`,
  countsUnknown: (unknown: string): string => `${unknown} chưa xác định`,
};
