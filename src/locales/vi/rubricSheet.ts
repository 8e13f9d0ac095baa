import type { RubricSheetProblem } from "../../rubricSheet/rubricSheetProblem";
import { rubric } from "./rubric";

/** Titles, headings and choices of the worksheet that holds a rubric. */
const words = {
  title: "BỘ TIÊU CHÍ",
  note: "Sửa trực tiếp trên trang này rồi đọc lại bằng CQDT. Có thể thêm, bớt dòng và để dòng trống; giữ nguyên tên các phần và tên cột.",
  sections: {
    general: "Thông tin chung",
    criteria: "Tiêu chí",
    tiers: "Xếp loại",
    ranking: "Xếp hạng",
    marks: "Ký hiệu",
    units: "Đơn vị",
    sources: "Nguồn",
  },
  columns: {
    item: "Mục",
    value: "Nội dung",
    level: "Cấp",
    id: "Mã",
    name: "Tên",
    aliases: "Tên khác",
    max: "Điểm tối đa",
    weight: "Trọng số",
    step: "Bước điểm",
    criterion: "Tiêu chí",
    band: "Mức",
    bound: "Điều kiện",
    scope: "Xét theo",
    child: "Tiêu chí con",
    threshold: "Ngưỡng",
    ties: "Đồng hạng",
    decimals: "Số chữ số thập phân",
    tieBreak: "Tiêu chí phân định",
    unrankedGroups: "Nhóm không xếp hạng",
    acrossGroups: "Xếp chung các nhóm",
    meaning: "Ý nghĩa",
    mark: "Ký hiệu",
    ordinal: "STT",
    group: "Nhóm",
    invited: "Tự nguyện tham gia",
    exemptOut: "Miễn, không tính",
    exemptFull: "Miễn, tính đủ điểm",
    place: "Con số",
    kind: "Loại",
    document: "Văn bản",
    noteVi: "Diễn giải",
    noteEn: "Diễn giải tiếng Anh",
    over: "Lớn hơn",
    atMost: "Không quá",
  },
  items: {
    id: "Mã",
    titleVi: "Tên bộ tiêu chí",
    titleEn: "Tên tiếng Anh",
    province: "Tỉnh",
    year: "Năm",
    unitLevel: "Cấp đơn vị",
    unitsExpected: "Số đơn vị tham gia",
    basis: "Căn cứ",
  },
  choices: {
    unitLevel: { department: "Sở, ban, ngành", district: "Huyện", commune: "Xã" },
    bound: { atLeast: "Từ … trở lên", over: "Trên", otherwise: "Còn lại" },
    scope: { total: "Tổng điểm", each: "Từng tiêu chí con", child: "Một tiêu chí con" },
    ties: { competition: "1, 2, 2, 4", dense: "1, 2, 2, 3", ordinal: "1, 2, 3, 4" },
    decimals: { unrounded: "Không làm tròn" },
    answer: { yes: "Có", no: "Không" },
    meaning: { zero: "0 điểm", exempt: "Không đánh giá", notSubmitted: "Không nộp số liệu" },
    kind: { stated: "Văn bản nêu", inferred: "Suy ra" },
  },
};

function meant(word: string | null): string {
  return word === null ? "" : ` Có phải là “${word}”?`;
}

function problem(found: RubricSheetProblem): string {
  const { sections, columns, items } = words;
  switch (found.code) {
    case "section-missing":
      return `Trang tính không có phần “${sections[found.section]}”; hãy ghi tên phần này vào cột A, một mình trên một dòng, và các tên cột ở dòng dưới.`;
    case "section-twice":
      return `Ô ${found.cell}: phần “${sections[found.section]}” đã có ở ô ${found.first}; hãy gộp hai phần làm một.`;
    case "headings-missing":
      return `Ô ${found.cell}: dưới tên phần “${sections[found.section]}” không có dòng tên cột; hãy ghi lại tên các cột.`;
    case "heading-missing":
      return `Ô ${found.cell}: phần “${sections[found.section]}” thiếu cột “${columns[found.column]}”; hãy ghi tên cột này vào dòng tên cột.`;
    case "heading-unknown":
      return `Ô ${found.cell}: phần “${sections[found.section]}” không có cột nào tên là “${found.text}”.${meant(found.near === null ? null : columns[found.near])} Hãy sửa tên cột, hoặc đặt tên “Ghi chú” nếu chỉ là ghi chú.`;
    case "heading-twice":
      return `Ô ${found.cell}: cột “${columns[found.column]}” đã có ở ô ${found.first}; hãy bỏ một cột.`;
    case "no-heading-above":
      return `Ô ${found.cell}: ô này có nội dung nhưng cột không có tên; hãy xóa nội dung hoặc ghi tên cột.`;
    case "too-many-rows":
      return `Phần “${sections[found.section]}” có quá ${found.limit} dòng; hãy tách thành nhiều bộ tiêu chí.`;
    case "item-missing":
      return `Ô ${found.cell}: phần này thiếu mục “${items[found.item]}”; hãy thêm một dòng với tên mục và nội dung.`;
    case "item-unknown":
      return `Ô ${found.cell}: không có mục nào tên là “${found.text}”.${meant(found.near === null ? null : items[found.near])} Hãy sửa tên mục hoặc xóa dòng này.`;
    case "item-twice":
      return `Ô ${found.cell}: mục “${items[found.item]}” đã có ở ô ${found.first}; hãy xóa một trong hai dòng.`;
    case "value-missing":
      return `Ô ${found.cell}: chưa ghi “${columns[found.column]}”; hãy điền ô này hoặc xóa cả dòng.`;
    case "not-a-number":
      return `Ô ${found.cell}: “${found.text}” không phải là số; hãy ghi một con số.`;
    case "not-a-threshold":
      return `Ô ${found.cell}: “${found.text}” không phải là ngưỡng; hãy ghi số điểm (ví dụ 36) hoặc tỷ lệ (ví dụ 90%).`;
    case "not-a-choice":
      return `Ô ${found.cell}: “${found.text}” không hợp lệ; hãy ghi một trong: ${Object.values(
        words.choices[found.choices],
      )
        .map((choice) => `“${choice}”`)
        .join(", ")}.`;
    case "bad-list":
      return `Ô ${found.cell}: dấu ngoặc kép trong danh sách không khép lại; hãy thêm dấu còn thiếu, các phần tử cách nhau bằng dấu chấm phẩy.`;
    case "not-a-level":
      return `Ô ${found.cell}: cấp “${found.text}” không hợp lệ; hãy ghi 1 cho tiêu chí tổng, 2 cho tiêu chí ngay dưới, rồi 3, 4…`;
    case "level-skipped":
      return `Ô ${found.cell}: cấp ${found.level} sâu hơn dòng trên quá một bậc; hãy ghi nhiều nhất là ${found.deepest}.`;
    case "second-root":
      return `Ô ${found.cell}: tiêu chí cấp 1 thứ hai (cấp 1 đã có ở ô ${found.first}); hãy ghi một tiêu chí tổng ở cấp 1 và tăng cấp của các tiêu chí khác.`;
    case "criterion-unknown":
      return `Ô ${found.cell}: không có tiêu chí nào có mã hoặc tên “${found.text}”.${meant(found.near)} Hãy ghi mã có trong phần “${sections.criteria}”.`;
    case "criterion-ambiguous":
      return `Ô ${found.cell}: có nhiều tiêu chí tên “${found.text}”; hãy ghi mã, một trong: ${found.ids.join(", ")}.`;
    case "id-suggested":
      return `Ô ${found.cell}: “${found.text}” không dùng làm mã được; hãy ghi “${found.id}”, hoặc để trống để mã được đặt theo tên.`;
    case "stated-twice":
      return `Ô ${found.cell}: điều này đã ghi ở ô ${found.first}; hãy xóa một trong hai dòng.`;
    case "otherwise-missing":
      return `Ô ${found.cell}: tiêu chí “${found.criterion}” chưa có dòng “${words.choices.bound.otherwise}” cho biết đơn vị không đạt mức nào thì ghi gì; hãy thêm một dòng.`;
    case "invalid":
      return found.cell === null ? rubric.problem(found.problem) : `Ô ${found.cell}: ${rubric.defect(found.problem)}`;
  }
}

export const rubricSheet = { words, problem };
