import type { FillMode } from "../../filling/fill";
import type { FillProblem } from "../../filling/fillProblem";
import type { HighlightKind } from "../../filling/highlighting/highlight";
import type { Output } from "../../reading/scoreboard";
import { firstOf } from "../firstOf";

/** Headings of new columns, before the criterion's name. Cells are Vietnamese in both languages of the interface. */
const headings: Readonly<Record<Output, string>> = {
  total: "Tổng điểm",
  percent: "Tỷ lệ",
  tier: "Mức xếp loại",
  rank: "Xếp hạng",
  shortfall: "Còn thiếu",
};

/** Sentences of filling. */
export const filling = {
  headings,
  modes: {
    functions: "Hàm CQDT",
    formulas: "Công thức Excel",
    values: "Giá trị",
  } satisfies Readonly<Record<FillMode, string>>,
  highlights: {
    unranked: "Không xếp loại",
    "below-minimum": "Dưới điểm tối thiểu của mức thấp nhất",
    threshold: "Dưới ngưỡng tự đặt",
  } satisfies Readonly<Record<HighlightKind, string>>,
  /** The sentences of `functions.shortfall` in parts, for a formula that puts the points between them. */
  shortfallParts: (criterion: string): readonly [before: string, after: string] => [`${criterion} thiếu `, " điểm"],
  /** Below the results; `date` as the language writes it. Reading knows it by its beginning (`reading/stamp`). */
  stamp: (version: string, title: string, id: string, date: string): string =>
    `Tính bằng CQDT ${version}, bộ tiêu chí «${title}» (${id}), ngày ${date}`,
  shortfallBeyond: (criterion: string): string => `${criterion} phải cao hơn điểm hiện có`,
  /** What was left out of a fill, and why; `reason` is a sentence of `problem`. */
  leftOut: (outputs: readonly Output[], reason: string): string =>
    `Chưa điền ${outputs.map((output) => `“${headings[output]}”`).join(", ")}: ${reason}`,
  problem: (problem: FillProblem): string => {
    switch (problem.code) {
      case "no-units":
        return "Bảng không có đơn vị nào có điểm, nên chưa có gì để điền. Hãy xem lại hàng đầu và hàng cuối của bảng ở bước Kiểm tra.";
      case "nothing-wanted":
        return "Bộ tiêu chí này không có kết quả nào trong các loại đã chọn. Hãy chọn thêm loại kết quả cần điền.";
      case "missing-columns":
        return `Chưa tìm thấy cột điểm của: ${problem.criteria.join("; ")}. Hãy chọn cột cho các chỉ tiêu này ở bước Kiểm tra rồi điền lại.`;
      case "max-unknown":
        return `Chưa biết điểm tối đa của: ${problem.criteria.join("; ")}. Hãy ghi điểm tối đa vào hàng “Điểm tối đa” hoặc vào tiêu đề cột rồi đọc lại bảng, hoặc bỏ chọn các kết quả tính theo điểm tối đa (tỷ lệ, mức xếp loại theo tỷ lệ).`;
      case "minimum-unknown":
        return `Bộ tiêu chí nêu tên các mức xếp loại của: ${problem.criteria.join("; ")} nhưng không nêu điểm tối thiểu, nên chưa xếp loại được. Hãy bỏ chọn mức xếp loại và điểm còn thiếu, hoặc dùng tệp bộ tiêu chí có ghi điểm tối thiểu.`;
      case "max-only-on-sheet":
        return `Bộ tiêu chí không ghi điểm tối đa của: ${problem.criteria.join("; ")}. Điểm tối đa chỉ có trên trang tính nên hàm CQDT không tính được; hãy chọn điền bằng công thức Excel hoặc giá trị.`;
      case "numbers-as-text":
        return `Có số lưu ở dạng văn bản mà công thức Excel không cộng được, ở ô ${listed(problem.cells)}. Hãy chuyển các ô đó thành số trên trang tính, hoặc chọn điền bằng hàm CQDT hay giá trị.`;
      case "merged-cells":
        return `Ô cần điền nằm trong vùng ô gộp ${listed(problem.areas)}. Hãy bỏ gộp ô rồi điền lại.`;
      case "no-room":
        return "Bên phải bảng không còn đủ cột trống của trang tính. Hãy xóa bớt cột không dùng rồi điền lại.";
      case "rank-not-expressible":
        return `Thứ hạng của “${problem.criterion}” không viết được thành công thức Excel. Hãy sắp xếp để các đơn vị cùng nhóm liền nhau, hoặc chọn điền bằng giá trị.`;
      case "formula-too-long":
        return `Công thức Excel cho “${problem.criterion}” dài quá giới hạn của Excel. Hãy chọn điền bằng hàm CQDT hoặc giá trị.`;
    }
  },
};

function listed(names: readonly string[]): string {
  return firstOf(names, (more) => `và ${more} ô khác`);
}
