import type { CellValue } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import { DEPARTMENTS, DISTRICTS, HEADINGS, HOA_BINH, namesOf, read } from "./readSheets";

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
    expect(namesOf(board)).toEqual(["Sở Y tế", "Trường Cao đẳng Bắc Kạn"]);
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
