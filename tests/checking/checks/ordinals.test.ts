import { checkScoreboard } from "../../../src/checking/checkScoreboard";
import type { CellValue } from "../../../src/grid/grid";
import { readScoreboard } from "../../../src/reading/readScoreboard";
import { gridFrom } from "../../support/gridFrom";
import { only, RUBRIC } from "../checkRows";

function found(...ordinals: readonly CellValue[]): unknown {
  const grid = gridFrom([
    ["STT", "Đơn vị", "Chính sách", "Trang thông tin"],
    ...ordinals.map((ordinal, index) => [ordinal, `Sở số ${"ABCDEFGH"[index] ?? ""}`, 5, index + 1]),
  ]);
  const read = readScoreboard(grid, RUBRIC);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return only("ordinals", checkScoreboard(grid, read.value, RUBRIC)).map(({ cell, values }) => [cell, values.rows]);
}

test("numbers that do not follow are one note; reading is not affected", () => {
  expect(found(1, 2, 3)).toEqual([]);
  expect(found("1.", "2.", "3.")).toEqual([]);
  expect(found(1, 2, 1, 2)).toEqual([]);
  expect(found(1, null, 2)).toEqual([]);
  expect(found(1, 3, 2)).toEqual([["A3", [3, 4]]]);
  expect(found(1, 2, 2)).toEqual([["A4", [4]]]);
});
