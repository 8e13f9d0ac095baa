import type { DraftProblem, DraftQuestion } from "../../drafting/draft";
import { columnName } from "../../grid/address";
import { formatNumber } from "../format";
import { reading } from "./reading";
import { rubric } from "./rubric";

/** The name of a criterion by its id. */
type NameOf = (id: string) => string;

const LEVELS = { department: "sở, ban, ngành", district: "huyện", commune: "xã" } as const;

function list(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

function question(asked: DraftQuestion, nameOf: NameOf): string {
  switch (asked.code) {
    case "province":
      return "Trang tính không cho biết tỉnh nào; hãy ghi tên tỉnh.";
    case "year":
      return `Trang tính không cho biết kết quả của năm nào; tạm ghi ${asked.assumed}, hãy kiểm tra lại.`;
    case "level":
      return `Tên các đơn vị không cho biết thuộc cấp nào; tạm ghi ${LEVELS[asked.assumed]}, hãy kiểm tra lại.`;
    case "max-open":
      return `Chưa có điểm tối đa của ${list(asked.criteria.map(nameOf))}; hãy ghi điểm tối đa, hoặc để trống nếu lấy theo từng trang tính.`;
    case "max-differs":
      return `Điểm tối đa ghi cho “${nameOf(asked.criterion)}” là ${formatNumber(asked.printed, "vi", 4)} nhưng các tiêu chí con cộng lại là ${formatNumber(asked.sum, "vi", 4)}; hãy kiểm tra điểm tối đa hoặc trọng số.`;
    case "subtotal":
      return asked.by === "place"
        ? `Cột ${columnName(asked.column)} được hiểu là tổng điểm “${nameOf(asked.criterion)}” vì đứng ngay trước các cột kết quả; hãy xác nhận, và ghi trọng số nếu không phải là cộng thẳng.`
        : `Cột ${columnName(asked.column)} được hiểu là tổng điểm “${nameOf(asked.criterion)}” vì ${asked.by === "sums" ? "bằng tổng các cột bên cạnh" : "có điểm tối đa bằng tổng điểm tối đa của các cột bên cạnh"}; hãy xác nhận.`;
    case "blank-column":
      return `Cột ${columnName(asked.column)} (“${nameOf(asked.criterion)}”) chưa có số nào; được hiểu là một chỉ tiêu, hãy xác nhận.`;
    case "unused-column":
      return `Cột ${columnName(asked.column)} (“${asked.heading}”) ghi là tổng nhưng không bằng tổng cột nào; cột này không được dùng, hãy kiểm tra.`;
    case "bands":
      return `Chưa có ngưỡng của các mức ${list(asked.labels)} (“${nameOf(asked.criterion)}”); hãy ghi ngưỡng và kiểm tra thứ tự từ cao xuống thấp.`;
    case "ranking":
      return `Xếp hạng theo ${list(asked.criteria.map(nameOf))}: chưa rõ cách ghi đồng hạng và làm tròn; tạm dùng 1, 2, 2, 4 và không làm tròn.`;
    case "mark":
      return `“${asked.text}” đứng ở chỗ ghi điểm (${asked.count} ô) mà chưa rõ nghĩa; hãy cho biết là 0 điểm, không đánh giá hay không nộp số liệu.`;
  }
}

function problem(found: DraftProblem): string {
  switch (found.code) {
    case "no-headings":
      return `Trang tính “${found.sheet}” không có hàng tiêu đề nào giống một bảng điểm (STT, Đơn vị, tên các tiêu chí). Hãy chọn trang tính khác hoặc tự chọn hàng tiêu đề.`;
    case "no-indicators":
      return `Dưới hàng tiêu đề ${found.headingRows.join(", ")} của trang tính “${found.sheet}” không có cột điểm nào. Hãy chọn trang tính có các cột chỉ tiêu.`;
    case "unreadable":
      return reading.problem(found.problem);
    case "invalid":
      return `Bảng này không thành một bộ tiêu chí được. ${rubric.problem(found.problem)}`;
  }
}

export const drafting = {
  question,
  problem,
  source: (file: string, sheet: string): string => `${file} · trang tính “${sheet}”`,
  outline: {
    id: "Mã",
    name: "Tiêu chí",
    max: "Điểm tối đa",
    column: "Cột",
  },
  units: (count: number): string => `${count} đơn vị trong danh sách.`,
  questions: "Cần xem lại:",
  written: (file: string): string => `Đã ghi bộ tiêu chí: ${file}`,
};
