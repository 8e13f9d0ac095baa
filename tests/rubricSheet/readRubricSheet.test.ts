import type { CellValue } from "../../src/grid/grid";
import { LANGUAGES } from "../../src/locales";
import { rubricSheetWords } from "../../src/locales/rubricSheetWords";
import type { Rubric } from "../../src/rubric/rubric";
import { findCriterion } from "../../src/rubric/tree";
import { readRubricSheet } from "../../src/rubricSheet/readRubricSheet";
import { gridFrom } from "../support/gridFrom";

type Rows = (readonly CellValue[])[];

/** A sheet as an officer types it: sections and columns in another order, blank rows, few ids. */
function typedSheet(): Record<"marks" | "criteria" | "general" | "tiers" | "ranking" | "units", Rows> {
  return {
    marks: [["Ký hiệu"], ["Ý nghĩa", "Ký hiệu"], ["không đánh giá", "Miễn"], []],
    criteria: [
      ["TIÊU CHÍ"],
      [],
      ["Tên", "Cấp", "Điểm tối đa", "Trọng số", "Mã", "Ghi chú"],
      ["Tổng điểm", 1],
      ["Hạ tầng kỹ thuật", 2, "10,5", null, "ha-tang"],
      [],
      ["Nhân lực", "2", 8, 2, null, "xem Phụ lục"],
      ["Nhân lực", 2, 4],
    ],
    general: [
      ["Thông tin chung"],
      ["Mục", "Nội dung"],
      ["Tên bộ tiêu chí", "Chuyển đổi số cấp huyện"],
      ["Tỉnh", "Lạng Sơn"],
      ["Năm", 2024],
      ["Cấp đơn vị", "cấp huyện"],
      ["Căn cứ", "Quyết định số 1/QĐ-UBND"],
      ["Căn cứ", "Kế hoạch số 2/KH-UBND"],
    ],
    tiers: [
      ["Xếp loại"],
      ["Tiêu chí", "Mức", "Điều kiện", "Xét theo", "Tiêu chí con", "Ngưỡng"],
      ["Tổng điểm", "Tốt", ">=", "Tổng điểm", null, "87,5%"],
      [null, null, "≥", null, "Hạ tầng kỹ thuật", 9],
      [null, "Khá", "Trên", "tổng điểm", null, 12],
      [null, "Chưa đạt", "còn lại"],
    ],
    ranking: [["Xếp hạng"], ["Tiêu chí", "Đồng hạng"], ["tong-diem", "1,2,2,4"]],
    units: [
      ["Đơn vị"],
      ["Tên", "Tên khác", "Nhóm", "Miễn, không tính"],
      ["Huyện Bắc Sơn", "Bắc Sơn; H. Bắc Sơn", "Vùng I"],
      [null, '"UBND huyện; Bắc Sơn"'],
      ["Huyện Bình Gia", null, "Vùng I", "Hạ tầng kỹ thuật"],
    ],
  };
}

function read(
  change: (sheet: ReturnType<typeof typedSheet>) => void = () => undefined,
): ReturnType<typeof readRubricSheet> {
  const sheet = typedSheet();
  change(sheet);
  return readRubricSheet(gridFrom([["Bộ tiêu chí của chúng tôi"], ...Object.values(sheet).flat()]));
}

function rubricRead(change?: (sheet: ReturnType<typeof typedSheet>) => void): Rubric {
  const outcome = read(change);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** The sentences about a changed sheet. */
function sentences(change: (sheet: ReturnType<typeof typedSheet>) => void): readonly string[] {
  const outcome = read(change);
  if (outcome.ok) throw new Error("The sheet was read.");
  for (const language of LANGUAGES) {
    for (const problem of outcome.problems) {
      expect(rubricSheetWords(language).problem(problem)).not.toMatch(/undefined|\[object/);
    }
  }
  return outcome.problems.map(rubricSheetWords("vi").problem);
}

function setCell(rows: Rows, row: number, column: number, value: CellValue): void {
  const cells = [...(rows[row] ?? [])];
  while (cells.length < column) cells.push(null);
  cells[column] = value;
  rows[row] = cells;
}

describe("a sheet that an officer typed", () => {
  const rubric = rubricRead();

  test("gives ids to what has none, made of the names", () => {
    expect(rubric.id).toBe("chuyen-doi-so-cap-huyen");
    expect(rubric.criteria.id).toBe("tong-diem");
    expect(rubric.criteria.children?.map(({ id }) => id)).toEqual(["ha-tang", "nhan-luc", "nhan-luc-2"]);
  });

  test("is read with sections, columns and blank rows in any order", () => {
    expect(findCriterion(rubric.criteria, "ha-tang")?.max).toBe(10.5);
    expect(findCriterion(rubric.criteria, "nhan-luc")).toMatchObject({ max: 8, weight: 2 });
    expect(rubric).toMatchObject({ year: 2024, level: "district", province: "Lạng Sơn", marks: { exempt: ["Miễn"] } });
    expect(rubric.basis).toHaveLength(2);
  });

  test("names criteria by their names, and repeats a criterion and a tier by leaving them blank", () => {
    expect(rubric.criteria.tiers).toEqual({
      bands: [
        { label: "Tốt", atLeast: { total: "87.5%", each: { "ha-tang": 9 } } },
        { label: "Khá", over: { total: 12 } },
      ],
      otherwise: "Chưa đạt",
    });
    expect(rubric.ranking).toEqual([{ of: "tong-diem", ties: "competition", decimals: null }]);
  });

  test("goes on with a list in the rows below", () => {
    expect(rubric.units).toEqual([
      { name: "Huyện Bắc Sơn", aliases: ["Bắc Sơn", "H. Bắc Sơn", "UBND huyện; Bắc Sơn"], group: "Vùng I" },
      { name: "Huyện Bình Gia", group: "Vùng I", exempt: { "ha-tang": "out" } },
    ]);
  });

  test("has its English title in Vietnamese where none is given", () => {
    expect(rubric.title.en).toBe(rubric.title.vi);
  });

  test("takes a share that Excel shows as a percentage", () => {
    const sheet = typedSheet();
    setCell(sheet.tiers, 2, 5, 0.857);
    const rows = [...sheet.tiers, ...sheet.criteria, ...sheet.general];
    const outcome = readRubricSheet(gridFrom(rows, { numberFormats: { F3: "0.0%" } }));
    expect(outcome).toMatchObject({
      ok: true,
      value: { criteria: { tiers: { bands: [{ atLeast: { total: "85.7%" } }, {}] } } },
    });
  });
});

describe("what is wrong is said with its cell and what to do", () => {
  test.each<readonly [string, (sheet: ReturnType<typeof typedSheet>) => void, string]>([
    ["a section is missing", (sheet) => (sheet.criteria = []), "Trang tính không có phần “Tiêu chí”"],
    ["a section twice", (sheet) => sheet.units.push(["Ký hiệu"]), "Ô A36: phần “Ký hiệu” đã có ở ô A2"],
    [
      "no headings",
      (sheet) => (sheet.ranking = [["Xếp hạng"], ["gì đó", "khác"]]),
      "Ô A28: dưới tên phần “Xếp hạng” không có dòng tên cột",
    ],
    ["a heading is missing", (sheet) => setCell(sheet.criteria, 2, 1, null), "Ô A8: phần “Tiêu chí” thiếu cột “Cấp”"],
    [
      "a misspelt heading",
      (sheet) => setCell(sheet.criteria, 2, 3, "Trọnq số"),
      "Ô D8: phần “Tiêu chí” không có cột nào tên là “Trọnq số”. Có phải là “Trọng số”?",
    ],
    ["a heading twice", (sheet) => setCell(sheet.criteria, 2, 5, "Mã"), "Ô F8: cột “Mã” đã có ở ô E8"],
    [
      "a cell below no heading",
      (sheet) => setCell(sheet.criteria, 4, 6, 5),
      "Ô G10: ô này có nội dung nhưng cột không có tên",
    ],
    ["an item is missing", (sheet) => sheet.general.splice(3, 1), "Ô A14: phần này thiếu mục “Tỉnh”"],
    ["a misspelt item", (sheet) => setCell(sheet.general, 4, 0, "Nằm học"), "Ô A18: không có mục nào tên là “Nằm học”"],
    ["an item twice", (sheet) => sheet.general.push(["Năm", 2025]), "Ô A22: mục “Năm” đã có ở ô A18"],
    ["no name", (sheet) => setCell(sheet.criteria, 4, 0, null), "Ô A10: chưa ghi “Tên”"],
    ["no number", (sheet) => setCell(sheet.criteria, 4, 2, "mười"), "Ô C10: “mười” không phải là số"],
    ["no threshold", (sheet) => setCell(sheet.tiers, 2, 5, "cao"), "Ô F24: “cao” không phải là ngưỡng"],
    [
      "an unknown choice",
      (sheet) => setCell(sheet.ranking, 2, 1, "tùy"),
      "Ô B30: “tùy” không hợp lệ; hãy ghi một trong: “1, 2, 2, 4”",
    ],
    [
      "a list with an open quote",
      (sheet) => setCell(sheet.units, 2, 1, '"Bắc Sơn'),
      "Ô B33: dấu ngoặc kép trong danh sách không khép lại",
    ],
    ["no level", (sheet) => setCell(sheet.criteria, 4, 1, 1.5), "Ô B10: cấp “1.5” không hợp lệ"],
    [
      "a level skipped",
      (sheet) => setCell(sheet.criteria, 4, 1, 3),
      "Ô B10: cấp 3 sâu hơn dòng trên quá một bậc; hãy ghi nhiều nhất là 2",
    ],
    ["two roots", (sheet) => setCell(sheet.criteria, 4, 1, 1), "Ô B10: tiêu chí cấp 1 thứ hai (cấp 1 đã có ở ô B9)"],
    [
      "an unknown criterion",
      (sheet) => setCell(sheet.ranking, 2, 0, "ha-tangg"),
      "Ô A30: không có tiêu chí nào có mã hoặc tên “ha-tangg”. Có phải là “ha-tang”?",
    ],
    [
      "a name of several",
      (sheet) => setCell(sheet.ranking, 2, 0, "Nhân lực"),
      "Ô A30: có nhiều tiêu chí tên “Nhân lực”; hãy ghi mã, một trong: nhan-luc, nhan-luc-2",
    ],
    [
      "an id in Vietnamese",
      (sheet) => setCell(sheet.criteria, 4, 4, "hạ tầng"),
      "Ô E10: “hạ tầng” không dùng làm mã được; hãy ghi “ha-tang”",
    ],
    [
      "a minimum stated twice",
      (sheet) => sheet.tiers.push(["Tổng điểm", "Tốt", "từ", "Tổng điểm", null, 9]),
      "Ô F28: điều này đã ghi ở ô F24",
    ],
    [
      "all children and one of them",
      (sheet) => sheet.tiers.push(["Tổng điểm", "Tốt", "từ", "Từng tiêu chí con", null, 9]),
      "Ô D28: điều này đã ghi ở ô D25",
    ],
    ["no unranked label", (sheet) => sheet.tiers.pop(), "Ô A24: tiêu chí “Tổng điểm” chưa có dòng “Còn lại”"],
    [
      "bands in a wrong order",
      (sheet) => setCell(sheet.tiers, 4, 5, "95%"),
      "Ô B26: mức “Tốt” đứng trên mức “Khá” nhưng đòi hỏi ít hơn",
    ],
    ["a maximum of 0", (sheet) => setCell(sheet.criteria, 4, 2, 0), "Ô C10: giá trị 0 không lớn hơn 0"],
    ["a repeated unit", (sheet) => sheet.units.push(["Bắc Sơn"]), "Ô A36: “Bắc Sơn” đã có tại B33"],
  ])("%s", (_, change, sentence) => {
    expect(sentences(change).join("\n")).toContain(sentence);
  });

  test("a million blank rows and a thousand wrong cells are no burden", () => {
    const outcome = read((sheet) => {
      for (let row = 0; row < 1000; row++) sheet.criteria.push([`Chỉ tiêu ${row}`, "x"]);
    });
    expect(outcome.ok ? 0 : outcome.problems.length).toBe(50);
  });
});
