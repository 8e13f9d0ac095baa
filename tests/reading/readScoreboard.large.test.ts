import { gridFrom } from "../support/gridFrom";
import type { CellValue, Grid } from "../../src/grid/grid";
import { cellAddress } from "../../src/grid/address";
import { DEPARTMENTS, HEADINGS, namesOf, read } from "./readSheets";

/** Unit names merged over the row of points and the row of shares, for as many units. */
function mergedSheet(units: number): Grid {
  const rows: CellValue[][] = [HEADINGS];
  const merges: string[] = [];
  for (let unit = 1; unit <= units; unit++) {
    const row = rows.length + 1;
    rows.push([unit, `Sở số ${unit}`, unit % 10, 5], [null, null, `${(unit % 10) * 10}%`, "50%"]);
    merges.push(
      `${cellAddress(row, 1)}:${cellAddress(row + 1, 1)}`,
      `${cellAddress(row, 2)}:${cellAddress(row + 1, 2)}`,
    );
  }
  return gridFrom(rows, { merges });
}

test("5,000 merged cells are read like any other", () => {
  const board = read(mergedSheet(2500), DEPARTMENTS);
  expect(board.units).toHaveLength(2500);
  expect(board.units[2499]).toMatchObject({ row: 5000, name: "Sở số 2500" });
  expect(board.scores[2499]?.slice(0, 2)).toEqual([
    { kind: "number", points: 0 },
    { kind: "number", points: 5 },
  ]);
});

test("a million rows without content below the table change nothing", () => {
  const { values, ...rest } = gridFrom([HEADINGS, [1, "Sở Y tế", 4, 8]]);
  const empty: readonly CellValue[] = [null, null, null, null];
  const padded = { ...rest, rows: 1_000_000, values: [...values, ...new Array<typeof empty>(999_998).fill(empty)] };
  const board = read(padded, DEPARTMENTS);
  expect(namesOf(board)).toEqual(["Sở Y tế"]);
  expect(board.layout.lastRow).toBe(2);
});

test("slips of a scanner in the headings that every table has", () => {
  const board = read(
    gridFrom([
      ["S7T", "Đơn v1", "Hạ tầng kỹ thuật", "Ứng dụng CNTT", "Tong diern", "Xếp hanq"],
      [null, "Diem toi da", 10, 10, 20, null],
      [1, "Khu kinh tế", 4, 8, 12, 1],
      [2, "Sở Y tế", 5, 6, 11, 2],
    ]),
    DEPARTMENTS,
  );
  expect(board.layout).toMatchObject({ unitColumn: 2, ordinalColumn: 1, maxRow: 2, firstRow: 3 });
  expect(board.layout.outputs.map(({ output, column }) => [output, column])).toEqual([
    ["total", 5],
    ["rank", 6],
  ]);
});
