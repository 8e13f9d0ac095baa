import type { TierRule, Undecided } from "../../inference/inference";
import type { Ties } from "../../rubric/rubric";
import { formatNumber } from "../format";

const RULES: Readonly<Record<TierRule, string>> = {
  total: "ngưỡng theo tổng điểm",
  each: "mọi thành phần cùng phải đạt một ngưỡng",
  "each-by-child": "mỗi thành phần phải đạt ngưỡng riêng",
};

const TIES: Readonly<Record<Ties, string>> = {
  competition: "1, 2, 2, 4",
  dense: "1, 2, 2, 3",
  ordinal: "1, 2, 3, 4",
};

function list(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join(", ");
}

function undecided(open: Undecided, name: (criterion: string) => string): string {
  const of = `“${name(open.criterion)}”`;
  switch (open.code) {
    case "no-total":
      return `${of}: bảng không ghi tổng điểm nên không suy ra được trọng số; hãy ghi trọng số nếu khác 1.`;
    case "weights-free":
      return `${of}: điểm của các đơn vị không tách được trọng số của ${list(open.terms.map(name))}; hãy kiểm tra trong văn bản.`;
    case "weights-unexplained":
      return `${of}: không có bộ trọng số nào cho ra tổng điểm đã ghi; hãy kiểm tra các cột thành phần.`;
    case "tier-rule":
      return `${of}: các cách sau đều giải thích được mức xếp loại: ${open.rules.map((rule) => RULES[rule]).join("; ")}. Bản nháp dùng cách đầu tiên.`;
    case "tier-unexplained":
      return `${of}: không quy tắc nào về tổng điểm hay điểm thành phần giải thích được mức xếp loại đã ghi; hãy ghi ngưỡng theo văn bản.`;
    case "tier-none":
      return `${of}: không đơn vị nào được xếp loại nên không suy ra được ngưỡng; hãy ghi các mức theo văn bản.`;
    case "tier-order":
      return `${of}: số liệu không cho biết “${open.better}” hay “${open.lower}” là mức cao hơn; hãy kiểm tra thứ tự.`;
    case "tier-unseen":
      return `${of}: không đơn vị nào đạt “${open.tier}”, nên ngưỡng của mức này là phỏng đoán; hãy sửa theo văn bản.`;
    case "minimum-without-lower-end":
      return open.child === null
        ? `${of}: không đơn vị nào cho biết ngưỡng của “${open.tier}” cao hơn bao nhiêu; số đề xuất là phỏng đoán.`
        : `${of}: không đơn vị nào cho biết ngưỡng “${name(open.child)}” của “${open.tier}” cao hơn bao nhiêu; số đề xuất là phỏng đoán.`;
    case "unranked-label":
      return `${of}: không đơn vị nào ở dưới mức thấp nhất, nên nhãn không xếp loại là phỏng đoán.`;
    case "ties":
      return `${of}: số liệu không cho biết các đơn vị bằng điểm xếp hạng thế nào (${open.ties.map((ties) => TIES[ties]).join(" hoặc ")}).`;
    case "tie-break":
      return open.criteria.length === 0
        ? `${of}: các đơn vị bằng điểm có hạng khác nhau mà không theo thứ tự của bảng; hãy ghi tiêu chí phân định.`
        : `${of}: giữa các đơn vị bằng điểm, đơn vị hơn ở ${list(open.criteria.map(name))} luôn đứng trước; có thể đó là tiêu chí phân định, hoặc chỉ là trùng hợp.`;
    case "rank-decimals":
      return `${of}: thứ hạng khớp khi so tổng điểm ở ${open.decimals.join(" hoặc ")} chữ số thập phân.`;
    case "finer-totals":
      return `${of}: các tổng điểm in bằng nhau vẫn có thể khác nhau ở phần lẻ không in ra.`;
    case "groups":
      return `${of}: số liệu không cho biết các nhóm được xếp hạng riêng hay chung một danh sách.`;
  }
}

/** Sentences of the rules inferred from a published result. */
export const inference = {
  headings: {
    weights: "Trọng số",
    tiers: "Mức xếp loại",
    ranking: "Xếp hạng",
    decimals: "Chữ số thập phân đã in",
    undecided: "Số liệu không quyết định được",
  },
  source: (file: string, sheet: string, title: string): string => `${file} · trang tính “${sheet}” · ${title}`,
  written: (file: string): string => `Đã ghi bộ tiêu chí đề xuất: ${file}`,
  rules: RULES,
  ties: TIES,
  undecided,
  plainSum: (criterion: string, explained: number, units: number): string =>
    `“${criterion}”: cộng thẳng các thành phần, khớp ${String(explained)}/${String(units)} đơn vị.`,
  weighted: (criterion: string, explained: number, units: number, residual: string): string =>
    `“${criterion}”: tổng có trọng số, khớp ${String(explained)}/${String(units)} đơn vị (độ lệch ${residual} điểm).`,
  weightless: (criterion: string, units: number): string =>
    `“${criterion}”: không có trọng số nào khớp với ${String(units)} đơn vị.`,
  weight: (term: string, weight: string, least: string, most: string | null): string =>
    most === null ? `${term}: ${weight} (từ ${least})` : `${term}: ${weight} (từ ${least} đến ${most})`,
  tierRule: (criterion: string, rule: TierRule, units: number): string =>
    `“${criterion}”: ${RULES[rule]} (${String(units)} đơn vị).`,
  tierless: (criterion: string): string => `“${criterion}”: chưa rõ quy tắc.`,
  minimum: (label: string, child: string | null, minimum: string, bracket: string): string =>
    `${label}${child === null ? "" : `, ${child}`}: ${minimum} (${bracket})`,
  bracket: (over: string | null, atMost: string | null): string => {
    if (over === null) return atMost === null ? "không có đơn vị nào cho biết" : `nhiều nhất ${atMost}`;
    return atMost === null ? `trên ${over}` : `trên ${over}, nhiều nhất ${atMost}`;
  },
  needsRounding: "Chỉ khớp khi tính đến sai số làm tròn.",
  contradictions: (names: readonly string[], more: number): string =>
    `Không khớp: ${names.join("; ")}${more === 0 ? "" : ` và ${formatNumber(more, "vi")} đơn vị khác`}.`,
  otherRule: (rule: TierRule, count: number): string =>
    `Trái với “${RULES[rule]}”: ${formatNumber(count, "vi")} đơn vị.`,
  unit: (name: string, row: number): string => `${name} (hàng ${String(row)})`,
  ranked: (criterion: string, ties: Ties, decimals: number | null, units: number): string =>
    `“${criterion}”: bằng điểm thì xếp ${TIES[ties]}; so tổng điểm ${decimals === null ? "chưa làm tròn" : `ở ${String(decimals)} chữ số thập phân`} (${String(units)} đơn vị).`,
  acrossGroups: "Các nhóm xếp chung một danh sách.",
  unrankedGroups: (groups: readonly string[]): string => `Không xếp hạng: ${list(groups)}.`,
  decimals: (scores: number, totals: readonly string[]): string => [`điểm: ${String(scores)}`, ...totals].join("; "),
  decimalsOf: (criterion: string, decimals: number): string => `“${criterion}”: ${String(decimals)}`,
  percentDecimals: (decimals: number): string => `tỷ lệ: ${String(decimals)}`,
  /** Written into the draft as the sources of its numbers. */
  notes: {
    weight: (units: number): string =>
      `Suy ra từ tổng điểm của ${String(units)} đơn vị; khoảng là các giá trị mà sai số làm tròn của số đã in còn cho phép.`,
    freeWeight: (units: number): string =>
      `Phỏng đoán: tổng điểm của ${String(units)} đơn vị không xác định riêng được trọng số này.`,
    tiers: (rule: TierRule, units: number, contradictions: number): string =>
      `Suy ra từ mức xếp loại của ${String(units)} đơn vị: ${RULES[rule]}${contradictions === 0 ? "" : `; không khớp ${String(contradictions)} đơn vị`}.`,
    tiersUnknown: "Bảng chỉ cho biết tên các mức; ngưỡng để ngỏ.",
    minimum: "Số tròn trong khoảng mà bảng kết quả cho phép.",
    minimumGuess: "Phỏng đoán: bảng kết quả không giới hạn đủ hai phía.",
    ranking: (units: number): string => `Suy ra từ thứ hạng của ${String(units)} đơn vị.`,
    rankingGuess: (units: number): string =>
      `Thứ hạng của ${String(units)} đơn vị không cho biết cách xếp khi bằng điểm; lấy theo cách thường dùng.`,
  },
  /** The unranked label where the table shows none. */
  unranked: "Không xếp loại",
};
