import { columnName } from "../../grid/address";
import type { ChoiceName, ReadingProblem } from "../../reading/readingProblem";

const CHOICES: Readonly<Record<ChoiceName, string>> = {
  headingRows: "Hàng tiêu đề",
  unitColumn: "Cột đơn vị",
  firstRow: "Hàng đơn vị đầu tiên",
  lastRow: "Hàng đơn vị cuối cùng",
  column: "Cột",
};

function place(choice: ChoiceName, at: number): string {
  return choice === "column" || choice === "unitColumn" ? columnName(at) : String(at);
}

/** Sentences of reading. */
export const reading = {
  /** What, where, and what to do. */
  problem(problem: ReadingProblem): string {
    switch (problem.code) {
      case "sheet-empty":
        return `Trang tính “${problem.sheet}” không có dữ liệu. Hãy mở trang tính có bảng điểm rồi kiểm tra lại.`;
      case "no-table":
        return `Không tìm thấy bảng điểm trong trang tính “${problem.sheet}”: không có hàng tiêu đề nào mang tên các chỉ tiêu của bộ tiêu chí (${problem.indicators.join("; ")}). Hãy chọn đúng trang tính, đúng bộ tiêu chí, hoặc tự chọn hàng tiêu đề.`;
      case "no-unit-column":
        return `Không tìm thấy cột tên đơn vị trong trang tính “${problem.sheet}” (hàng tiêu đề: ${problem.headingRows.join(", ")}). Hãy tự chọn cột đơn vị.`;
      case "no-units":
        return `Không tìm thấy đơn vị nào trong cột ${columnName(problem.unitColumn)} của trang tính “${problem.sheet}”, kể từ hàng ${problem.firstRow}. Hãy chọn lại cột đơn vị hoặc hàng đơn vị đầu tiên.`;
      case "rows-ambiguous":
        return `Trong trang tính “${problem.sheet}”, đơn vị “${problem.unit}” có hai hàng số (${problem.row} và ${problem.other}) và không có gì cho biết hàng nào là điểm. Hãy ghi dấu % vào các ô tỷ lệ hoặc xóa hàng không phải điểm, rồi đọc lại.`;
      case "tables-alike":
        return `Trang tính “${problem.sheet}” có ${problem.headingRows.length} bảng cùng tiêu đề và cùng đơn vị (tiêu đề ở các hàng ${problem.headingRows.join(", ")}), nên chưa rõ bảng nào là bảng điểm cần đọc. Hãy tự chọn hàng tiêu đề của bảng đó.`;
      case "tables-side-by-side":
        return `Trang tính “${problem.sheet}” có các bảng đặt cạnh nhau (tiêu đề ở hàng ${problem.headingRow}, tên đơn vị ở các cột ${problem.unitColumns.map(columnName).join(", ")}), nên chưa rõ bảng nào là bảng điểm cần đọc. Hãy xếp chúng thành một bảng, bảng nọ dưới bảng kia, hoặc tự chọn cột đơn vị của bảng cần đọc.`;
      case "table-rotated":
        return `Bảng trong trang tính “${problem.sheet}” nằm ngang: các chỉ tiêu xếp theo chiều dọc (cột ${columnName(problem.column)}, từ hàng ${problem.row}), còn đơn vị xếp theo hàng ngang. Mỗi đơn vị phải là một hàng: hãy chép bảng rồi dán bằng “Dán đặc biệt” có chọn “Chuyển vị” (Transpose) sang một trang tính mới và đọc trang tính đó.`;
      case "choice-outside":
        return `${CHOICES[problem.choice]} đã chọn (${place(problem.choice, problem.at)}) nằm ngoài trang tính “${problem.sheet}”, vốn chỉ có ${problem.rows} hàng và ${problem.columns} cột. Hãy chọn lại.`;
      case "choice-order":
        return `Các hàng đơn vị đã chọn trong trang tính “${problem.sheet}” không hợp lệ (từ hàng ${problem.firstRow} đến hàng ${problem.lastRow}). Hàng đầu phải nằm dưới tiêu đề và không nằm dưới hàng cuối; hãy chọn lại.`;
      case "choice-twice":
        return `Cột ${columnName(problem.column)} của trang tính “${problem.sheet}” đang được chọn cho hai nội dung khác nhau. Hãy chọn mỗi cột cho một nội dung.`;
    }
  },
};
