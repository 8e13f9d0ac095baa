import type { Block } from "../../src/grid/block";
import { blocksOf } from "../../src/rubricSheet/blocksOf";
import { writeRubricSheet } from "../../src/rubricSheet/writeRubricSheet";
import { anyRubric } from "../support/anyRubric";
import { fc } from "../support/properties";
import { gridOfRubricSheet } from "./gridOfRubricSheet";

/** The cells as the blocks leave them, by "row,column"; a cell that two blocks write is a defect. */
function cellsOf(blocks: readonly Block[]): ReadonlyMap<string, readonly [unknown, string | undefined]> {
  const cells = new Map<string, readonly [unknown, string | undefined]>();
  for (const { row, column, contents, numberFormat } of blocks) {
    for (const [down, line] of contents.entries()) {
      for (const [across, content] of line.entries()) {
        const key = `${row + down},${column + across}`;
        expect(cells.has(key)).toBe(false);
        cells.set(key, [content, numberFormat]);
      }
    }
  }
  return cells;
}

test("the blocks hold every cell of the worksheet once, in its format, and empty what stood there before", () => {
  fc.assert(
    fc.property(anyRubric, fc.nat(400), fc.nat(12), (rubric, rows, columns) => {
      const sheet = writeRubricSheet(rubric, "vi");
      const grid = gridOfRubricSheet(sheet);
      const cells = cellsOf(blocksOf(sheet, { rows, columns }));
      for (const [above, line] of grid.values.entries()) {
        for (const [left, value] of line.entries()) {
          expect(cells.get(`${above + 1},${left + 1}`)).toEqual([value, grid.numberFormats[above]?.[left]]);
        }
      }
      for (let row = grid.rows + 1; row <= rows; row++) {
        for (let column = 1; column <= columns; column++) {
          expect(cells.get(`${row},${column}`)).toEqual([null, "General"]);
        }
      }
    }),
    { numRuns: 40 },
  );
});
