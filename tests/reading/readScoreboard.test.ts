import type { CellValue, Grid } from "../../src/grid/grid";
import { readScoreboard } from "../../src/reading/readScoreboard";
import type { ReadingChoices, Scoreboard } from "../../src/reading/scoreboard";
import type { ReadingProblem } from "../../src/reading/readingProblem";
import { findRubric } from "../../src/rubric/library";
import type { Rubric } from "../../src/rubric/rubric";
import { gridFrom } from "../support/gridFrom";

function rubric(id: string): Rubric {
  const found = findRubric(id);
  if (found === undefined) throw new Error(id);
  return found;
}

const DEPARTMENTS = rubric("cao-bang-2020-so");
const DISTRICTS = rubric("cao-bang-2020-huyen");

const HOA_BINH: Rubric = {
  ...DEPARTMENTS,
  id: "hoa-binh",
  year: 2019,
  criteria: {
    id: "total",
    name: "Tổng điểm",
    children: [
      {
        id: "readiness",
        name: "Điều kiện sẵn sàng Chính quyền điện tử",
        children: [
          { id: "infrastructure", name: "Cơ sở hạ tầng thông tin" },
          { id: "policy", name: "Chính sách" },
        ],
      },
      {
        id: "results",
        name: "Kết quả Chính quyền điện tử đạt được",
        children: [
          { id: "presence", name: "Mức độ hiện diện" },
          { id: "transaction", name: "Mức độ giao dịch" },
          { id: "use", name: "Chính sách", aliases: ["Thực hiện chính sách"] },
        ],
      },
    ],
  },
  ranking: [{ of: "total", ties: "dense", decimals: 1 }],
  units: [],
};

function read(grid: Grid, rubricRead: Rubric, choices?: ReadingChoices): Scoreboard {
  const outcome = readScoreboard(grid, rubricRead, choices);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

function problems(grid: Grid, rubricRead: Rubric, choices?: ReadingChoices): readonly ReadingProblem[] {
  const outcome = readScoreboard(grid, rubricRead, choices);
  return outcome.ok ? [] : outcome.problems;
}

function columnsOf({ layout }: Scoreboard): Record<string, number> {
  return Object.fromEntries(layout.columns.map(({ criterion, column }) => [criterion, column]));
}

function outputsOf({ layout }: Scoreboard): Record<string, number> {
  return Object.fromEntries(layout.outputs.map(({ criterion, output, column }) => [`${criterion}/${output}`, column]));
}

function namesOf({ units }: Scoreboard): readonly string[] {
  return units.map(({ name }) => name);
}

const HEADINGS = ["STT", "Đơn vị", "Hạ tầng kỹ thuật", "Ứng dụng CNTT"];

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

  test("numbers of columns in the headings are no maxima", () => {
    const { layout } = read(
      gridFrom([
        ["STT (1)", "Đơn vị (2)", "Hạ tầng kỹ thuật (3)", "Ứng dụng CNTT (4)", "Nhân lực (5)"],
        [1, "Sở Y tế", 1, 2, 3],
      ]),
      DEPARTMENTS,
    );
    expect(layout.columns.map(({ printedMax }) => printedMax)).toEqual([null, null, null]);
  });
});

describe("rows", () => {
  test("sections group the units below them and are no units", () => {
    const board = read(
      gridFrom(
        [
          ["TT", "Đơn vị", "Điểm", null, "Tổng điểm", "Xếp hạng"],
          [null, null, "Cơ sở hạ tầng thông tin", "Mức độ giao dịch", null, null],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
          ["I", "Các cơ quan, đơn vị có hạng mục cung cấp dịch vụ công"],
          [1, "Sở Kế hoạch - Đầu tư", "27,0", "47,4", "74,4", 1],
          [2, "Sở Y tế", "27,0", "47,2", "74,2", "I"],
          ["II", "Các cơ quan, đơn vị không có hạng mục cung cấp dịch vụ công"],
          [1, "Văn phòng UBND tỉnh", "27,0", "Không đánh giá", "27,0", " "],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] },
      ),
      HOA_BINH,
    );
    expect(board.units.map(({ name, group }) => [name, group])).toEqual([
      ["Sở Kế hoạch - Đầu tư", "Các cơ quan, đơn vị có hạng mục cung cấp dịch vụ công"],
      ["Sở Y tế", "Các cơ quan, đơn vị có hạng mục cung cấp dịch vụ công"],
      ["Văn phòng UBND tỉnh", "Các cơ quan, đơn vị không có hạng mục cung cấp dịch vụ công"],
    ]);
    expect(board.layout.numberingRow).toBe(3);
    expect(board.scores[2]?.[3]).toEqual({ kind: "mark", meaning: "exempt", text: "Không đánh giá" });
  });

  test("the roster's group goes before the sheet's section", () => {
    const roster = [{ name: "Sở Y tế", group: "A" }, { name: "Sở Tài chính" }];
    const { units } = read(
      gridFrom([HEADINGS, ["I", "Khối tổng hợp"], [1, "Sở Y tế", 1, 2], [2, "Sở Tài chính", 1, 2], [3, "Sở Z", 1, 2]]),
      { ...DEPARTMENTS, units: roster },
    );
    expect(units.map(({ group }) => group)).toEqual(["A", null, "Khối tổng hợp"]);
  });

  test("headings repeated at a page break, a running title and a mean are skipped", () => {
    const board = read(
      gridFrom([
        HEADINGS,
        ["(1)", "(2)", "(3)", "(4)"],
        [1, "Sở Y tế", 1, 2],
        [],
        ["BÁO CÁO ĐÁNH GIÁ, XẾP LOẠI"],
        HEADINGS,
        ["(1)", "(2)", "(3)", "(4)"],
        [2, "Sở Tài chính", 1, 2],
        [null, "Trung bình", 1, 2],
        [null, "Tổng cộng", 2, 4],
      ]),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế", "Sở Tài chính"]);
    expect(board.layout).toMatchObject({ firstRow: 3, lastRow: 8 });
  });

  test("another table below is not read on", () => {
    const board = read(
      gridFrom([
        ["Đơn vị", "Hạ tầng kỹ thuật", "Ứng dụng CNTT"],
        ["Sở Y tế", 1, 2],
        [],
        ["Tên cơ quan", "Nhân lực", "Chính sách"],
        ["Sở Y tế", 3, 4],
      ]),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế"]);
  });

  test("the row of percentages keeps its rank without becoming a unit", () => {
    const board = read(
      gridFrom([
        [...HEADINGS, "Xếp hạng"],
        [1, "Sở Y tế", 4, 8, null],
        [null, null, "50.00%", "50.00%", 1],
        [2, "Trường Cao", 4, 8, null],
        [null, "đẳng Bắc Kạn", "50.00%", "50.00%", 2],
      ]),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế", "Trường Cao"]);
  });

  test("shares stored as formatted numbers under a unit are no unit either", () => {
    const board = read(
      gridFrom([HEADINGS, [1, "Sở Y tế", 4, 8], [null, null, 0.5, 0.5]], {
        numberFormats: { C3: "0.00%", D3: "0.00%" },
      }),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế"]);
  });

  test("a row of scores without a name stays, so that it can be reported", () => {
    const board = read(gridFrom([HEADINGS, [1, "Sở Y tế", 4, 8], [2, null, 3, 7]]), DEPARTMENTS);
    expect(namesOf(board)).toEqual(["Sở Y tế", ""]);
  });

  test("a fresh form lists units without any score; the signature below is none", () => {
    const board = read(
      gridFrom([["Đơn vị", "Hạ tầng kỹ thuật", "Nhân lực"], ["Sở Y tế"], ["Khu kinh tế"], [], ["Nguyễn Văn A"]]),
      DEPARTMENTS,
    );
    expect(namesOf(board)).toEqual(["Sở Y tế", "Khu kinh tế"]);
    expect(board.scores[0]?.every(({ kind }) => kind === "blank")).toBe(true);
  });

  test("a mark over the whole row says that nothing was submitted", () => {
    const { units } = read(
      gridFrom(
        [
          ["TT", "Đơn vị", "Mức XH", "Nhân lực", "Chính sách"],
          [1, "Huyện Hòa An", "KXH", 1, 2],
          [10, "Huyện Thạch An", "Không xếp hạng do không cung cấp số liệu."],
        ],
        { merges: ["C3:E3"] },
      ),
      DISTRICTS,
    );
    expect(units.map(({ notSubmitted }) => notSubmitted)).toEqual([null, "Không xếp hạng do không cung cấp số liệu."]);
  });

  test("rows and columns that are only formatted change nothing", () => {
    const rows: CellValue[][] = [HEADINGS, [1, "Sở Y tế", 4, 8]];
    const padded = [...rows, ...Array.from({ length: 500 }, () => ["", null, " ", null, null, "", null])];
    const { layout } = read(gridFrom(padded), DEPARTMENTS);
    expect(layout).toEqual(read(gridFrom(rows), DEPARTMENTS).layout);
  });
});

describe("choices", () => {
  const grid = gridFrom([
    ["Kỳ", "Tên gọi", "Cột một", "Cột hai", "Điểm chung"],
    ["a", "Sở Y tế", 1, 2, 3],
    ["b", "Sở Tài chính", 3, 4, 7],
    ["c", "Sở Nội vụ", 5, 6, 11],
  ]);

  test("make a table of a sheet in which none is recognised", () => {
    expect(problems(grid, DEPARTMENTS)).toMatchObject([{ code: "no-table" }]);
    const board = read(grid, DEPARTMENTS, {
      headingRows: [1],
      unitColumn: 2,
      firstRow: 3,
      lastRow: 4,
      columns: { policy: 3, infrastructure: 4 },
      outputs: { "total/total": 5 },
    });
    expect(columnsOf(board)).toEqual({ policy: 3, infrastructure: 4 });
    expect(board.layout.columns.every(({ confidence }) => confidence === 1)).toBe(true);
    expect(outputsOf(board)).toEqual({ "total/total": 5 });
    expect(namesOf(board)).toEqual(["Sở Tài chính", "Sở Nội vụ"]);
    expect(board.scores[0]?.[0]).toEqual({ kind: "number", points: 4 });
    expect(board.layout).toMatchObject({ firstRow: 3, lastRow: 4 });
  });

  test("override what the headings say", () => {
    const rows = gridFrom([
      [...HEADINGS, "Tổng điểm"],
      [1, "Sở Y tế", 1, 2, 3],
    ]);
    const board = read(rows, DEPARTMENTS, {
      columns: { infrastructure: 4, applications: null },
      outputs: { "total/total": null },
    });
    expect(columnsOf(board)).toEqual({ infrastructure: 4 });
    expect(outputsOf(board)).toEqual({});
    expect(board.layout.missing).toContain("applications");
    expect(board.layout.duplicates).toMatchObject([{ criterion: "infrastructure", column: 3 }]);
    expect(board.layout.unmatched.map(({ column }) => column)).toEqual([5]);
  });

  test("a chosen last row goes beyond what would end the table", () => {
    const rows = gridFrom([HEADINGS, [1, "Sở Y tế", 1, 2], ["Ghi chú: tạm tính"], [2, "Sở Tài chính", 1, 2]]);
    expect(namesOf(read(rows, DEPARTMENTS))).toEqual(["Sở Y tế"]);
    expect(namesOf(read(rows, DEPARTMENTS, { lastRow: 4 }))).toEqual(["Sở Y tế", "Sở Tài chính"]);
  });

  test("outside the sheet, in a wrong order or twice are refused", () => {
    expect(problems(grid, DEPARTMENTS, { headingRows: [9] })).toEqual([
      { code: "choice-outside", sheet: "Sheet1", choice: "headingRows", at: 9, rows: 4, columns: 5 },
    ]);
    expect(problems(grid, DEPARTMENTS, { columns: { policy: 6 }, firstRow: 0 })).toMatchObject([
      { code: "choice-outside", choice: "firstRow", at: 0 },
      { code: "choice-outside", choice: "column", at: 6 },
    ]);
    expect(problems(grid, DEPARTMENTS, { headingRows: [1], firstRow: 3, lastRow: 2 })).toEqual([
      { code: "choice-order", sheet: "Sheet1", firstRow: 3, lastRow: 2 },
    ]);
    expect(problems(grid, DEPARTMENTS, { headingRows: [2], firstRow: 2 })).toMatchObject([{ code: "choice-order" }]);
    expect(problems(grid, DEPARTMENTS, { columns: { policy: 3 }, outputs: { "total/total": 3 } })).toEqual([
      { code: "choice-twice", sheet: "Sheet1", column: 3 },
    ]);
  });
});

describe("what cannot be read", () => {
  test("an empty sheet", () => {
    expect(problems(gridFrom([[null, ""], [" "]]), DEPARTMENTS)).toEqual([{ code: "sheet-empty", sheet: "Sheet1" }]);
    expect(problems(gridFrom([]), DEPARTMENTS)).toEqual([{ code: "sheet-empty", sheet: "Sheet1" }]);
  });

  test("a sheet without a table, with what was looked for", () => {
    expect(
      problems(
        gridFrom([
          ["Họ tên", "Tuổi"],
          ["An", 30],
        ]),
        DEPARTMENTS,
      ),
    ).toEqual([
      {
        code: "no-table",
        sheet: "Sheet1",
        indicators: [
          "Hạ tầng kỹ thuật",
          "Ứng dụng CNTT",
          "Cung cấp thông tin trên Trang TTĐT",
          "Cung cấp DVCTT",
          "Nhân lực",
          "Chính sách",
        ],
      },
    ]);
  });

  test("indicators without a column of names", () => {
    expect(
      problems(
        gridFrom([
          ["Hạ tầng kỹ thuật", "Ứng dụng CNTT"],
          [1, 2],
        ]),
        DEPARTMENTS,
      ),
    ).toEqual([{ code: "no-unit-column", sheet: "Sheet1", headingRows: [1] }]);
  });

  test("headings without units", () => {
    expect(problems(gridFrom([HEADINGS]), DEPARTMENTS)).toMatchObject([{ code: "no-units", unitColumn: 2 }]);
    expect(problems(gridFrom([HEADINGS, [], [null, null, null, "Nơi nhận:"]]), DEPARTMENTS)).toMatchObject([
      { code: "no-units", unitColumn: 2 },
    ]);
  });
});
