import type { Kind, RubricProblem } from "../../rubric/problem";
import type { ProblemPlace } from "../../rubric/problemPlace";
import { formatNumber } from "../format";

const KINDS: Readonly<Record<Kind, string>> = {
  object: "một đối tượng {…}",
  list: "một danh sách […]",
  text: "văn bản trong dấu ngoặc kép",
  number: "một số",
  "whole-number": "một số nguyên",
  "true-or-false": "true hoặc false",
  null: "null",
  threshold: 'một số điểm (ví dụ 36) hoặc một tỷ lệ (ví dụ "90%")',
  demands: 'một số điểm, một tỷ lệ (ví dụ "90%") hoặc danh sách theo id tiêu chí con {…}',
  nothing: "không có gì",
};

function meant(near: string | null): string {
  return near === null ? "" : ` Có phải là “${near}”?`;
}

function points(value: number): string {
  return formatNumber(value, "vi", 10);
}

function defect(problem: RubricProblem): string {
  switch (problem.code) {
    case "wrong-kind":
      return `ở đây phải là ${KINDS[problem.expected]}, không phải ${KINDS[problem.found]}.`;
    case "missing":
      return "thiếu mục này; hãy bổ sung.";
    case "unknown-key":
      return `không có mục nào tên như vậy.${meant(problem.near)} Hãy sửa tên hoặc xóa mục này.`;
    case "not-a-choice":
      return `“${problem.value}” không hợp lệ; hãy chọn một trong: ${problem.choices.join(", ")}.`;
    case "empty-text":
      return "văn bản để trống; hãy ghi nội dung hoặc xóa mục này nếu không bắt buộc.";
    case "empty-list":
      return "danh sách để trống; hãy ghi ít nhất một phần tử.";
    case "empty-children":
      return "danh sách tiêu chí con để trống; hãy thêm tiêu chí con, hoặc xóa mục “children” nếu đây là chỉ tiêu.";
    case "not-positive":
      return `giá trị ${points(problem.value)} không lớn hơn 0; hãy ghi một số dương.`;
    case "negative":
      return `giá trị ${points(problem.value)} nhỏ hơn 0; hãy ghi một số không âm.`;
    case "out-of-range":
      return `giá trị ${String(problem.value)} nằm ngoài khoảng từ ${problem.from} đến ${problem.to}; hãy sửa lại.`;
    case "bad-id":
      return `“${problem.value}” không dùng làm id được; chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ “${problem.suggested}”.`;
    case "bad-percent":
      return `“${problem.value}” không phải là tỷ lệ; hãy ghi từ "0%" đến "100%", phần lẻ sau dấu chấm, ví dụ "87.5%".`;
    case "too-long":
      return `văn bản dài quá ${problem.limit} ký tự; hãy rút ngắn.`;
    case "too-deep":
      return `các mục lồng nhau quá ${problem.limit} cấp; hãy giảm số cấp của cây tiêu chí.`;
    case "not-json":
      return `không phải là JSON hợp lệ${problem.line === null ? "" : ` (dòng ${problem.line})`}; hãy sửa dấu ngoặc, dấu phẩy hoặc dấu nháy.`;
    case "repeated-key":
      return `mục “${problem.key}” (dòng ${problem.line}) được ghi hai lần trong cùng một đối tượng; hãy xóa một trong hai.`;
    case "too-many-characters":
      return `tệp dài quá ${points(problem.limit)} ký tự nên không phải là bộ tiêu chí; hãy kiểm tra lại tệp đã chọn.`;
    case "too-many-values":
      return `tệp có quá ${points(problem.limit)} giá trị nên không phải là bộ tiêu chí; hãy kiểm tra lại tệp đã chọn.`;
    case "too-many-criteria":
      return `có quá ${points(problem.limit)} tiêu chí; hãy tách thành nhiều bộ tiêu chí.`;
    case "too-many-bands":
      return `có quá ${points(problem.limit)} mức xếp loại; hãy gộp bớt các mức.`;
    case "too-many-units":
      return `có quá ${points(problem.limit)} đơn vị; hãy tách thành nhiều bộ tiêu chí.`;
    case "contains-itself":
      return "mục này chứa lại chính nó; hãy tạo lại bộ tiêu chí từ một tệp JSON.";
    case "forbidden-key":
      return "tên mục này không được phép dùng; hãy xóa nó.";
    case "not-data":
      return "giá trị này không thể có trong tệp JSON; hãy dùng văn bản, số hữu hạn, true, false, null, danh sách hoặc đối tượng.";
    case "duplicate-id":
      return `id “${problem.id}” đã dùng tại ${problem.first}; hãy đặt id khác, vì mỗi tiêu chí cần một id riêng.`;
    case "id-of-ancestor":
      return `id “${problem.id}” trùng với tiêu chí cấp trên tại ${problem.first}, tạo thành vòng lặp; hãy đặt id khác.`;
    case "unknown-id":
      return `bộ tiêu chí không có tiêu chí “${problem.id}”.${meant(problem.near)} Hãy ghi id của một tiêu chí trong cây.`;
    case "not-a-child":
      return `“${problem.id}” không phải là tiêu chí con trực tiếp của “${problem.parent}”.${meant(problem.near)} Hãy ghi id của một tiêu chí con.`;
    case "unknown-group":
      return `không có đơn vị nào thuộc nhóm “${problem.group}”.${meant(problem.near)} Hãy ghi tên một nhóm có trong “units”.`;
    case "unknown-place":
      return `không có con số nào ở đường dẫn này.${meant(problem.near)} Hãy ghi theo mẫu “criteria.<id>.max”, “criteria.<id>.tiers.<mức>”, “ranking.<id>”, “marks” hoặc “units”.`;
    case "repeated":
      return `“${problem.value}” đã có tại ${problem.first}; hãy xóa một trong hai hoặc đặt tên khác.`;
    case "band-is-unranked-label":
      return `mức “${problem.label}” trùng với nhãn không xếp loại (otherwise); hãy đặt tên khác.`;
    case "no-demand":
      return `mức “${problem.label}” không đòi hỏi gì nên đơn vị nào cũng đạt; hãy ghi ngưỡng vào “atLeast” hoặc “over”.`;
    case "each-without-children":
      return `“${problem.id}” là chỉ tiêu, không có tiêu chí con để xét “each”; hãy dùng “total”.`;
    case "band-order":
      return `mức “${problem.better}” đứng trên mức “${problem.lower}” nhưng đòi hỏi ít hơn ở “${problem.criterion}”; hãy xếp các mức từ cao xuống thấp hoặc sửa ngưỡng.`;
    case "same-bands":
      return `mức “${problem.lower}” đòi hỏi đúng như mức “${problem.better}” nên không đơn vị nào nhận được; hãy sửa ngưỡng hoặc bỏ một mức.`;
    case "above-max":
      return `ngưỡng ${points(problem.points)} điểm cao hơn điểm tối đa ${points(problem.max)} của “${problem.criterion}”; hãy sửa ngưỡng hoặc điểm tối đa.`;
    case "mark-is-number":
      return `ký hiệu “${problem.value}” là một con số nên không phân biệt được với điểm; hãy dùng ký hiệu bằng chữ.`;
    case "bracket-order":
      return "“over” không nhỏ hơn “atMost”; hãy đổi lại hai đầu của khoảng.";
  }
}

function place({ criterion, band, unit }: ProblemPlace): string {
  if (unit !== undefined) return `Đơn vị “${unit}”`;
  if (criterion === undefined) return "Bộ tiêu chí";
  return `Tiêu chí “${criterion.name}”${band === undefined ? "" : `, mức “${band}”`}`;
}

/** Sentences of rubric. */
export const rubric = {
  /** Where, what, and what to do. */
  problem: (problem: RubricProblem): string =>
    `${problem.path === "" ? "Tệp bộ tiêu chí" : `Tại ${problem.path}`}: ${defect(problem)}`,
  /** What, and what to do, for a reader who sees where. */
  defect,
  /** As `problem`, with the place in the reader's terms instead of its path. */
  placedProblem: (problem: RubricProblem, at: ProblemPlace): string => `${place(at)}: ${defect(problem)}`,
};
