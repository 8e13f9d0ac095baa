import type { CellValue } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import { columnsOf, DEPARTMENTS, DISTRICTS, HEADINGS, HOA_BINH, outputsOf, read } from "./readSheets";
import { printedSheet } from "./printedSheets";

describe("columns", () => {
  test("last year's columns are no indicators and no results", () => {
    const board = read(
      gridFrom(
        [
          ["STT", "Đơn vị", "ĐKSS CQĐT", null, "CSHT", null, "NL", null],
          [null, null, "Năm 2020", "Năm 2019", "Năm 2020", "Năm 2019", "Năm 2020", "Năm 2019"],
          [1, "TP.Cao Bằng", "30,16", "27,20", "16,34", "15,47", "6,82", "6,73"],
        ],
        { merges: ["C1:D1", "E1:F1", "G1:H1"] },
      ),
      DISTRICTS,
    );
    expect(columnsOf(board)).toEqual({ infrastructure: 5, personnel: 7 });
    expect(outputsOf(board)).toEqual({ "readiness/total": 3 });
    expect(board.layout.unmatched.map(({ column }) => column)).toEqual([4, 6, 8]);
    expect(board.layout.missing).toEqual(["policy", "presence", "interaction", "transaction", "transformation"]);
  });

  test("a sheet of a later year than the rubric's is read by its own latest year", () => {
    const board = read(
      gridFrom(
        [
          ["Đơn vị", "Hạ tầng kỹ thuật", null],
          [null, 2020, 2021],
          ["Sở Y tế", 7, 8],
        ],
        { merges: ["B1:C1"] },
      ),
      DEPARTMENTS,
    );
    expect(columnsOf(board)).toEqual({ infrastructure: 3 });
  });

  test("the parent over a column decides between two indicators of one name", () => {
    const board = read(
      gridFrom(
        [
          [
            "TT",
            "Đơn vị",
            "Kết quả Chính quyền điện tử đạt được",
            null,
            "Điều kiện sẵn sàng Chính quyền điện tử",
            null,
          ],
          [null, null, "Chính sách", "Mức độ hiện diện", "Chính sách", "Cơ sở hạ tầng thông tin"],
          [1, "Sở Y tế", 1, 2, 3, 4],
        ],
        { merges: ["C1:D1", "E1:F1"] },
      ),
      HOA_BINH,
    );
    expect(columnsOf(board)).toEqual({ use: 3, presence: 4, policy: 5, infrastructure: 6 });
    expect(board.layout.columns.map(({ confidence }) => confidence)).toEqual([1, 1, 1, 1]);
  });

  test("the parent that a result belongs to is told by the indicators under its heading when its words do not tell", () => {
    const board = read(
      gridFrom(
        [
          ["TT", "Đơn vị", "Phần A", null, null, "Phần B", null, null, "Tổng điểm"],
          [null, null, "Cơ sở hạ tầng", "Nhân lực", "Tổng điểm", "Hiện diện", "Tương tác", "Tổng điểm", null],
          [1, "Huyện Hòa An", 1, 2, 3, 4, 5, 9, 12],
        ],
        { merges: ["C1:E1", "F1:H1"] },
      ),
      DISTRICTS,
    );
    expect(outputsOf(board)).toEqual({ "readiness/total": 5, "results/total": 8, "total/total": 9 });
  });

  test("a total under a heading that is no part of the rubric is not the total of all", () => {
    const rows = (...last: string[]): CellValue[][] => [
      ["TT", "Đơn vị", "Hạ tầng kỹ thuật", "Phần thưởng", null, ...last],
      [null, null, null, "Sáng kiến", "Tổng điểm", ...last.map(() => null)],
      [1, "Sở Y tế", 1, 2, 3, ...last.map(() => 4)],
    ];
    const merges = ["D1:E1"];
    expect(outputsOf(read(gridFrom(rows(), { merges }), DEPARTMENTS))).toEqual({});
    expect(outputsOf(read(gridFrom(rows("Tổng điểm"), { merges }), DEPARTMENTS))).toEqual({ "total/total": 6 });
  });

  test("results under a heading of their own are results of all", () => {
    const board = read(
      gridFrom(
        [
          ["TT", "Đơn vị", "Hạ tầng kỹ thuật", "Nhân lực", "Kết quả chung", null],
          [null, null, null, null, "Tổng điểm", "Xếp loại"],
          [1, "Sở Y tế", 1, 2, 3, "Mức I"],
        ],
        { merges: ["E1:F1"] },
      ),
      DEPARTMENTS,
    );
    expect(outputsOf(board)).toEqual({ "total/total": 5, "total/tier": 6 });
  });

  test("another rubric's table gives only what it names", () => {
    const { rubric } = printedSheet("cao-bang-2020-so");
    const board = read(printedSheet("bac-kan-2020-tinh").grid, rubric);
    expect(columnsOf(board)).toEqual({ personnel: 4 });
    expect(outputsOf(board)).toEqual({ "total/total": 14, "total/rank": 15 });
  });

  test("a second column of one indicator is a duplicate, never another indicator", () => {
    const { layout } = read(
      gridFrom([
        [...HEADINGS, "Hạ tầng kỹ thuật CNTT"],
        [1, "Sở Y tế", 1, 2, 3],
      ]),
      DEPARTMENTS,
    );
    expect(layout.duplicates).toMatchObject([{ criterion: "infrastructure", column: 5 }]);
    expect(layout.columns.map(({ criterion }) => criterion)).toEqual(["infrastructure", "applications"]);
  });

  test("of a unit's own points and the verified ones the verified are read, and maxima beside them are not", () => {
    const board = read(
      gridFrom(
        [
          ["STT", "Đơn vị", "Hạ tầng kỹ thuật (8)", null, null],
          [null, null, "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
          [1, "Sở Y tế", 8, 7, 6],
        ],
        { merges: ["C1:E1"] },
      ),
      DEPARTMENTS,
    );
    expect(columnsOf(board)).toEqual({ infrastructure: 5 });
    expect(board.layout.columns[0]?.printedMax).toBe(8);
  });

  test("shares and ranks of single indicators are neither indicators nor duplicates", () => {
    const { layout } = read(
      gridFrom(
        [
          ["STT", "Đơn vị", "Tỷ lệ (%)", null, "Điểm", null, "Xếp hạng"],
          [null, null, "Hạ tầng kỹ thuật", "Ứng dụng CNTT", "Hạ tầng kỹ thuật", "Ứng dụng CNTT", null],
          [1, "Sở Y tế", "30%", "40%", 1, 2, 1],
        ],
        { merges: ["C1:D1", "E1:F1"] },
      ),
      DEPARTMENTS,
    );
    expect(layout.columns.map(({ column }) => column)).toEqual([5, 6]);
    expect(layout.outputs).toMatchObject([{ output: "rank", column: 7 }]);
    expect(layout.duplicates).toEqual([]);
    expect(layout.unmatched.map(({ column }) => column)).toEqual([3, 4]);
  });

  test("a heading with a remark or a misprint is matched with less than full confidence", () => {
    const { layout } = read(
      gridFrom([
        ["STT", "Đơn vị", "Đánh giá mức độ hiện diện (tính minh bạch)", "Mức độ giaodịch"],
        [1, "Sở Y tế", 9, 3],
      ]),
      HOA_BINH,
    );
    expect(layout.columns.map(({ criterion }) => criterion)).toEqual(["presence", "transaction"]);
    for (const { confidence } of layout.columns) {
      expect(confidence).toBeGreaterThan(0.6);
      expect(confidence).toBeLessThan(1);
    }
  });

  test("a heading like no name is not guessed", () => {
    const { layout } = read(
      gridFrom([
        [...HEADINGS, "Kinh phí thực hiện chính sách khuyến nông"],
        [1, "Sở Y tế", 1, 2, 3],
      ]),
      DEPARTMENTS,
    );
    expect(layout.unmatched.map(({ column }) => column)).toEqual([5]);
    expect(layout.missing).toContain("policy");
  });

  test("headings in three rows, maxima in a row of their own, a table that starts at C8", () => {
    const blank: CellValue[][] = Array.from({ length: 7 }, () => []);
    const board = read(
      gridFrom(
        [
          ...blank,
          [null, null, "TT", "Tên cơ quan", "Điểm đánh giá", null, null, null],
          [null, null, null, null, "Điều kiện sẵn sàng", null, "Kết quả CQĐT", null],
          [null, null, null, null, "Nhân lực", "Chính sách", "Giao dịch", "Tương tác"],
          [null, null, null, null, "(9)", "(7)", "(9)", "(30)"],
          [null, null, 1, "Huyện Bảo Lạc", "7,01", 6, "1,27", "18,91"],
        ],
        { merges: ["C8:C10", "D8:D10", "E8:H8", "E9:F9", "G9:H9"] },
      ),
      DISTRICTS,
    );
    expect(board.layout).toMatchObject({ headingRows: [8, 9, 10], maxRow: 11, unitColumn: 4, ordinalColumn: 3 });
    expect(columnsOf(board)).toEqual({ personnel: 5, policy: 6, transaction: 7, interaction: 8 });
    expect(board.layout.columns.map(({ printedMax }) => printedMax)).toEqual([9, 7, 30, 9]);
    expect(board.layout.columns[0]?.heading).toBe("Điểm đánh giá / Điều kiện sẵn sàng / Nhân lực");
  });

  test("headings in rows that the user chose, one of them merged with a row between", () => {
    const board = read(
      gridFrom(
        [
          ["TT", "Đơn vị", "Điều kiện sẵn sàng", null],
          ["(dành cho Sở TTTT)"],
          [null, null, "Nhân lực", "Chính sách"],
          [1, "Huyện Bảo Lạc", 7, 6],
        ],
        { merges: ["C1:D2"] },
      ),
      DISTRICTS,
      { headingRows: [3, 1] },
    );
    expect(board.layout.headingRows).toEqual([1, 3]);
    expect(board.layout.columns.map(({ heading }) => heading)).toEqual([
      "Điều kiện sẵn sàng / Nhân lực",
      "Điều kiện sẵn sàng / Chính sách",
    ]);
  });

  test("numbers of columns in the headings are no maxima, of indicators or of totals", () => {
    const { layout } = read(
      gridFrom([
        ["STT (1)", "Đơn vị (2)", "Hạ tầng kỹ thuật (3)", "Ứng dụng CNTT (4)", "Nhân lực (5)", "Tổng điểm (6)"],
        [1, "Sở Y tế", 1, 2, 3, 6],
      ]),
      DEPARTMENTS,
    );
    expect(layout.columns.map(({ printedMax }) => printedMax)).toEqual([null, null, null]);
    expect(layout.outputs.map(({ printedMax }) => printedMax)).toEqual([null]);
  });

  test("a total prints its maximum in its heading or in the row of maxima", () => {
    const heading = read(
      gridFrom([
        [...HEADINGS, "Tổng điểm (60)"],
        [1, "Sở Y tế", 1, 2, 3],
      ]),
      DEPARTMENTS,
    );
    expect(heading.layout.outputs).toMatchObject([{ criterion: "total", column: 5, printedMax: 60 }]);
    const row = [null, "Điểm tối đa", 8, 16, "60 điểm"];
    const below = read(gridFrom([[...HEADINGS, "Tổng điểm"], row, [1, "Sở Y tế", 1, 2, 3]]), DEPARTMENTS);
    expect(below.layout.outputs).toMatchObject([{ criterion: "total", column: 5, printedMax: 60 }]);
  });
});
