import type { GridTable } from "../../src/grid/grid";
import { gridFrom } from "../support/gridFrom";
import { DEPARTMENTS, HEADINGS, namesOf, read } from "./readSheets";

function tableAt(row: number, rows: number, hasTotals: boolean): GridTable {
  return { name: "Bang1", area: { row, column: 1, rows, columns: 4 }, hasHeadings: true, hasTotals };
}

test("the totals of an Excel table are no unit, whatever they are called", () => {
  const rows = [HEADINGS, [1, "Sở Y tế", 4, 8], [2, "Sở Tài chính", 5, 7], [3, "Gộp chung", 9, 15]];
  expect(namesOf(read(gridFrom(rows, { tables: [tableAt(1, 4, true)] }), DEPARTMENTS))).toEqual([
    "Sở Y tế",
    "Sở Tài chính",
  ]);
  expect(namesOf(read(gridFrom(rows, { tables: [tableAt(1, 4, false)] }), DEPARTMENTS))).toHaveLength(3);
});

test("of two rows of headings, an Excel table's is the one", () => {
  const rows = [
    ["Các tiêu chí", null, "Hạ tầng kỹ thuật", "Ứng dụng CNTT"],
    [],
    ["Bảng 2"],
    HEADINGS,
    [1, "Sở Y tế", 4, 8],
  ];
  expect(read(gridFrom(rows, { tables: [tableAt(4, 2, false)] }), DEPARTMENTS).layout.headingRows).toEqual([4]);
});
