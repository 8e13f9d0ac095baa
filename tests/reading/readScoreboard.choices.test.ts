import { gridFrom } from "../support/gridFrom";
import { columnsOf, DEPARTMENTS, HEADINGS, namesOf, outputsOf, problems, read } from "./readSheets";

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
