import { firstOf } from "../firstOf";
import type { StatementReason, StatementVerdict } from "../../checking/audit/statements/statementAudit";

const verdicts: Readonly<Record<StatementVerdict, string>> = {
  agrees: "Khớp",
  rounding: "Lệch do làm tròn",
  wrong: "Sai",
  unchecked: "Chưa đối chiếu được",
};

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `và ${more} đơn vị khác`);
}

/** A cell as a sentence names it: "Sở Y tế (trang “Bảng 1”, ô F9: 53,7)". */
function evidence(name: string, sheet: string, cell: string, printed: string): string {
  return `${name} (trang “${sheet}”, ô ${cell}: ${printed})`;
}

/** Cells, points and percentages come already written. */
const reasons = {
  "no-table": () =>
    "Không bảng nào của sổ tính thuộc cấp được nói tới, hoặc có nhiều bảng cùng hợp. Hãy mở sổ tính có bảng đó.",
  "no-unit": () => "Câu này không nêu tên đơn vị nào có trong bảng. Hãy ghi đủ tên đơn vị.",
  "no-criterion": () => "Câu này không nêu rõ tiêu chí nào. Hãy ghi tên tiêu chí như trong bảng.",
  "list-unclear": () =>
    "Có tên không có trong bảng nên chưa đếm được danh sách. Hãy ghi tên các đơn vị như trong bảng.",
  "part-of-units": () => "Câu này có thể chỉ nói về một phần các đơn vị nên chưa đối chiếu được.",
  "not-said-before": () => "Phía trên chưa nêu số đơn vị này.",
  "no-year": (years: string) => `Các bảng không có số liệu năm ${years}.`,
  "no-value": (units: readonly string[]) =>
    units.length === 0 ? "Các bảng không ghi số liệu này." : `Các bảng không ghi số liệu này của ${listed(units)}.`,
  "value-differs": (cell: string) => `Bảng ghi khác: ${cell}.`,
  beaten: (cell: string) => `Còn đơn vị khác cao (thấp) hơn: ${cell}.`,
  "without-exempt": (units: readonly string[]) => `Chỉ đúng khi không kể đơn vị được miễn: ${listed(units)}.`,
  "left-out": (cell: string) => `Bỏ sót đơn vị cùng điểm: ${cell}.`,
  "listed-twice": (unit: string) => `${unit} được kể hai lần.`,
  "count-differs": (count: string, units: readonly string[]) =>
    `Theo bảng là ${count} đơn vị${units.length === 0 ? "" : `: ${listed(units)}`}.`,
  "list-differs": (count: string) => `Danh sách kể ${count} đơn vị.`,
  "units-differ": (count: string) => `Bảng có ${count} đơn vị.`,
  "holds-for-other-criterion": (said: string, holds: string) => `Không đúng với “${said}” nhưng đúng với “${holds}”.`,
  "difference-of-others": (high: string, low: string) =>
    `Là chênh lệch giữa ${high} và ${low}, không phải giữa đơn vị cao nhất và thấp nhất.`,
  "difference-of": (high: string, low: string) => `Chênh lệch giữa ${high} và ${low}.`,
  "cut-off": () => "Chữ số cuối bị cắt bỏ thay vì làm tròn.",
  "share-of-not-all": (share: string) => `Là tỷ lệ các đơn vị không được xếp loại ở ít nhất một tiêu chí (${share}).`,
} satisfies Readonly<Record<StatementReason["code"], (...facts: never[]) => string>>;

/** Sentences about statements in running text. */
export const statements = {
  heading: "Số liệu nêu trong văn bản",
  counts: (agrees: string, rounding: string, wrong: string, unchecked: string): string =>
    `${agrees} khớp · ${rounding} do làm tròn · ${wrong} sai · ${unchecked} chưa đối chiếu được`,
  verdicts,
  evidence,
  reasons,
  /** "Sở Y tế, Sở Nội vụ · Nhân lực" */
  about: (units: readonly string[], criterion: string | null): string =>
    [...(units.length === 0 ? [] : [listed(units)]), ...(criterion === null ? [] : [criterion])].join(" · "),
  follows: (expected: string): string => `Theo các bảng: ${expected}.`,
  points: (points: string, low: string | null, high: string | null): string =>
    low === null || high === null ? `${points} điểm` : `${points} điểm (số chưa làm tròn: từ ${low} đến ${high})`,
  share: (share: string): string => share,
  count: (count: string): string => `${count} đơn vị`,
  ranks: (ranks: readonly string[]): string => `hạng ${ranks.join(", ")}`,
  labels: (labels: readonly string[]): string => labels.map((label) => `“${label}”`).join(", "),
  unread: (numbers: readonly string[]): string =>
    `Những số sau chưa rõ nói về kết quả nào nên chưa đối chiếu: ${numbers.join("; ")}.`,
};
