import type { CustomFunctionId } from "../../functions/customFunctions";
import type { FunctionProblem } from "../../functions/problem";
import { formatNumber } from "../format";

/** What Excel shows while a formula is typed. */
export interface FunctionHelp {
  readonly description: string;
  /** By parameter name, in the order of the parameters. */
  readonly parameters: Readonly<Record<string, string>>;
}

const RUBRIC = 'Id bộ tiêu chí, ví dụ "cao-bang-2020-so", hoặc id/tiêu chí, ví dụ "bac-kan-2020-tinh/readiness"';
const SCORES = "Một hoặc nhiều vùng chứa đủ điểm các chỉ tiêu, theo thứ tự trong bộ tiêu chí";

const help: Readonly<Record<CustomFunctionId, FunctionHelp>> = {
  TOTAL: { description: "Tổng điểm theo bộ tiêu chí", parameters: { rubric: RUBRIC, scores: SCORES } },
  PERCENT: {
    description: "Tỷ lệ điểm đạt được so với điểm tối đa (từ 0 đến 1)",
    parameters: { rubric: RUBRIC, scores: SCORES },
  },
  TIER: { description: "Mức xếp loại theo bộ tiêu chí", parameters: { rubric: RUBRIC, scores: SCORES } },
  RANK: {
    description: "Thứ hạng của tổng điểm theo quy tắc xếp hạng của bộ tiêu chí",
    parameters: {
      rubric: RUBRIC,
      total: "Tổng điểm cần xếp hạng; chọn cả cột tổng điểm để nhận thứ hạng của mọi đơn vị",
      totals: "Cột tổng điểm của mọi đơn vị",
      groups: "Cột nhóm của các đơn vị; mỗi nhóm được xếp hạng riêng (không bắt buộc)",
      position:
        "Vị trí của đơn vị trong cột tổng điểm, ví dụ ROWS(H$6:H6); cần khi các đơn vị bằng điểm có thứ hạng khác nhau",
      tieBreaks: "Cột của các tiêu chí phân định khi bằng điểm, nếu bộ tiêu chí quy định",
    },
  },
  SHORTFALL: {
    description: "Còn thiếu bao nhiêu điểm, ở tiêu chí nào, để đạt mức xếp loại cao hơn liền kề",
    parameters: { rubric: RUBRIC, scores: SCORES },
  },
  MAX: { description: "Điểm tối đa của bộ tiêu chí hoặc của một tiêu chí", parameters: { rubric: RUBRIC } },
  MINIMUM: {
    description: "Điểm tối thiểu để đạt một mức xếp loại",
    parameters: { rubric: RUBRIC, tier: 'Tên mức xếp loại, ví dụ "Mức 2"' },
  },
  EVALUATE: {
    description: "Toàn bộ kết quả của một bảng điểm: tổng điểm, tỷ lệ, mức xếp loại, thứ hạng của từng đơn vị",
    parameters: {
      rubric: RUBRIC,
      table: "Bảng điểm: mỗi hàng một đơn vị, mỗi cột một chỉ tiêu theo thứ tự trong bộ tiêu chí",
    },
  },
  NUMBER: {
    description: 'Đổi số viết kiểu Việt Nam thành số, ví dụ "1.234,5" thành 1234,5',
    parameters: { text: "Văn bản chứa một số" },
  },
};

/** Thousands of cells are written with this: short numbers need no `Intl`. */
function points(value: number): string {
  const digits = String(value);
  return value < 1000 && /^\d+(?:\.\d{1,9})?$/.test(digits) ? digits.replace(".", ",") : formatNumber(value, "vi", 9);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function problem(problem: FunctionProblem): string {
  switch (problem.code) {
    case "unknown-rubric":
      return `Không có bộ tiêu chí “${problem.rubric}”. Hãy dùng: ${quoted(problem.known)}.`;
    case "unknown-criterion":
      return `Bộ tiêu chí “${problem.rubric}” không có tiêu chí “${problem.criterion}”. Hãy dùng: ${quoted(problem.known)}.`;
    case "no-tiers":
      return problem.parts.length === 0
        ? `“${problem.criterion}” không xếp loại, và bộ tiêu chí này không có mức xếp loại nào.`
        : `“${problem.criterion}” không có mức xếp loại riêng. Hãy dùng ${quoted(problem.parts)}.`;
    case "unknown-tier":
      return `“${problem.criterion}” không có mức “${problem.tier}”. Các mức: ${quoted(problem.known)}.`;
    case "no-minimum":
      return `“${problem.tier}” là nhãn của đơn vị chưa đạt mức nào của “${problem.criterion}” nên không có điểm tối thiểu. Hãy ghi một mức xếp loại.`;
    case "minimum-of-each":
      return `“${problem.tier}” của “${problem.criterion}” xét từng tiêu chí con, không xét tổng điểm. Hãy dùng ${quoted(problem.parts)}.`;
    case "minimum-elsewhere":
      return `“${problem.tier}” không đặt ngưỡng riêng cho “${problem.criterion}”. Hãy dùng ${quoted(problem.parts)}.`;
    case "not-ranked":
      return problem.parts.length === 0
        ? "Bộ tiêu chí này không quy định xếp hạng."
        : `Bộ tiêu chí không xếp hạng theo “${problem.criterion}”. Hãy dùng ${quoted(problem.parts)}.`;
    case "open-maximum":
      return `Bộ tiêu chí không ghi điểm tối đa của “${problem.criterion}”. Hãy bổ sung điểm tối đa vào bộ tiêu chí.`;
    case "open-minimum":
      return `Bộ tiêu chí không ghi điểm tối thiểu của các mức xếp loại “${problem.criterion}”. Hãy bổ sung điểm tối thiểu vào bộ tiêu chí.`;
    case "wrong-count":
      return `Cần ${problem.expected} điểm (${problem.criteria.join(", ")}) nhưng các vùng đã chọn có ${problem.given} ô. Hãy chọn đúng các cột chỉ tiêu, bỏ cột tổng và cột tỷ lệ.`;
    case "not-one-line":
      return "Mỗi vùng phải nằm trên một hàng hoặc một cột. Hãy chọn lại vùng của một đơn vị.";
    case "wrong-width":
      return `Bảng điểm cần ${problem.expected} cột (${problem.criteria.join(", ")}) nhưng vùng đã chọn có ${problem.given} cột. Hãy chọn đúng các cột chỉ tiêu.`;
    case "no-parts":
      return `“${problem.criterion}” là một chỉ tiêu, không có kết quả để tổng hợp. Hãy dùng id của bộ tiêu chí hoặc của một nhóm tiêu chí.`;
    case "not-a-score":
      return `“${problem.text}” ở chỉ tiêu “${problem.criterion}”${problem.row === null ? "" : `, hàng ${problem.row} của bảng,`} không phải là số điểm, cũng không phải ký hiệu của bộ tiêu chí. Hãy sửa ô đó.`;
    case "not-a-total":
      return `“${problem.text}” ở vị trí ${problem.position} của cột tổng điểm không phải là số. Hãy sửa ô đó.`;
    case "not-a-number":
      return `“${problem.text}” không đọc được thành một số. Hãy kiểm tra lại dấu thập phân và chữ lẫn trong số.`;
    case "not-a-name":
      return `Tham số đầu tiên phải là id bộ tiêu chí viết bằng chữ, ví dụ "cao-bang-2020-so"${problem.text === "" ? "" : `, không phải “${problem.text}”`}.`;
    case "total-not-among-totals":
      return `Cột tổng điểm không có tổng điểm ${points(problem.total)}. Hãy chọn cột có chứa chính ô tổng điểm này.`;
    case "wrong-length":
      return `${PARTS[problem.part]} có ${problem.given} ô, cần ${problem.expected} ô như cột tổng điểm. Hãy chọn lại vùng.`;
    case "bad-position":
      return `Vị trí “${problem.position}” không phải là số nguyên từ 1 đến ${problem.count}. Hãy dùng ROWS, ví dụ ROWS(H$6:H6).`;
    case "position-of-other-total":
      return `Ô thứ ${problem.position} của cột tổng điểm không phải là ${points(problem.total)}. Hãy kiểm tra hàng đầu và hàng hiện tại trong ROWS.`;
    case "position-needed":
      return `Có ${problem.count} đơn vị cùng ${points(problem.total)} điểm nhưng thứ hạng khác nhau. Hãy thêm vị trí vào tham số thứ năm, ví dụ ROWS(H$6:H6).`;
    case "tie-break-outside":
      return `Xếp hạng trong “${problem.criterion}” cần các tiêu chí nằm ngoài nhóm này: ${quoted(problem.criteria)}. Hãy dùng id của cả bộ tiêu chí.`;
    case "tie-break-needed":
      return `Nhiều đơn vị cùng ${points(problem.total)} điểm; bộ tiêu chí phân định theo ${quoted(problem.criteria)}. Hãy thêm cột của các tiêu chí đó từ tham số thứ sáu.`;
  }
}

const PARTS = { total: "Tham số tổng điểm", groups: "Cột nhóm", tieBreaks: "Cột tiêu chí phân định" } as const;

/** Sentences of functions. */
export const functions = {
  help,
  /** What, where, and what to do. */
  problem,
  /** The text of the shortfall column; in cells always Vietnamese. A criterion that needs more than it has by any amount lacks 0. */
  shortfall: (lacking: readonly { readonly criterion: string; readonly points: number }[]): string =>
    lacking
      .map(({ criterion, points: missing }) =>
        missing === 0 ? `${criterion} phải cao hơn điểm hiện có` : `${criterion} thiếu ${points(missing)} điểm`,
      )
      .join("; "),
};
