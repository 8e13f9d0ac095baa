import type { AuditBasis, AuditOutput, AuditReasonCode, AuditVerdict } from "../../checking/audit/audit";

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
  "other-table": "Theo bảng khác của sổ tính",
};

/** Points, ranks and percentages come already written. */
const reasons = {
  "copied-row": (unit: string, cell: string) =>
    `Cả hàng giống hệt hàng của ${unit} (ô ${cell}): một trong hai hàng có thể bị chép nhầm.`,
  "swapped-ranks": (unit: string, cell: string) =>
    `Đổi hạng với ${unit} (ô ${cell}) thì cả hai đều đúng: hai thứ hạng có thể bị hoán đổi.`,
  "digit-off": (cell: string, meant: string) => `Sai một chữ số: ô ${cell} có thể phải là ${meant}.`,
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
  "neighbouring-tier": (label: string) => `Có thể ghi nhầm “${label}”, mức của cột bên cạnh hoặc mức liền kề.`,
  "heading-max": (printed: string, implied: string, cells: string) =>
    `Tiêu đề ghi tối đa ${printed} điểm, nhưng ${cells} tỷ lệ bên dưới được tính trên ${implied} điểm.`,
  "shares-sum": (sum: string) => `Các tỷ trọng cộng lại bằng ${sum}, không phải 100%.`,
  "other-table-differs": (sheet: string, cell: string, value: string) => `Trang “${sheet}”, ô ${cell} ghi ${value}.`,
} satisfies Readonly<Record<AuditReasonCode, (...facts: never[]) => string>>;

function span(low: string | null, high: string | null): string {
  if (low === null) return `không quá ${high ?? ""}`;
  return high === null ? `từ ${low} trở lên` : `từ ${low} đến ${high}`;
}

/** Sentences of the audit: which cell, what it says, what follows, and the most likely reason. */
export const audit = {
  outputs,
  verdicts,
  bases,
  reasons,
  blank: "(trống)",
  text: (text: string): string => `“${text}”`,
  /** "thứ hạng (năm trước)" */
  previousYear: (output: string): string => `${output} (năm trước)`,
  /** "Sở Y tế – tổng điểm: Ứng dụng CNTT" */
  subject: (unit: string | null, output: string, criterion: string): string =>
    `${unit === null ? "" : `${unit} – `}${output}: ${criterion}`,
  wrong: (cell: string, subject: string, printed: string): string => `Ô ${cell} (${subject}) ghi ${printed}.`,
  follows: (basis: string, expected: string): string => `${basis} thì phải là ${expected}.`,
  agreesWith: (basis: string): string => `${basis} thì khớp.`,
  roundingWith: (basis: string): string => `${basis} thì lệch nhưng làm tròn giải thích được.`,
  unknownWith: (basis: string): string => `${basis} thì chưa xác định được, vì có số không đọc được hoặc còn thiếu.`,
  number: (value: string, low: string | null, high: string | null): string =>
    low === null || high === null ? value : `${value} (số chưa làm tròn: từ ${low} đến ${high})`,
  labels: (first: string, others: readonly string[]): string =>
    others.length === 0 ? `“${first}”` : `“${first}” (hoặc ${others.map((label) => `“${label}”`).join(", ")})`,
  rank: (rank: string, best: string, worst: string): string =>
    best === worst ? `hạng ${rank}` : `hạng ${rank} (số chưa làm tròn: hạng ${best} đến ${worst})`,
  nothing: "ô trống",
  unknown: "chưa xác định được",
  reason: (sentence: string): string => `Có thể vì: ${sentence}`,
  counts: (agrees: string, rounding: string, wrong: string): string =>
    `${agrees} khớp · ${rounding} do làm tròn · ${wrong} sai`,
  countsUnknown: (unknown: string): string => `${unknown} chưa xác định`,
};
