import type { Block } from "../../../src/grid/block";
import type { Grid, GridTable } from "../../../src/grid/grid";
import { planRepair } from "../../../src/taskpane/undo/planRepair";

const TABLE: GridTable = {
  name: "Bảng1",
  area: { row: 1, column: 1, rows: 6, columns: 2 },
  hasHeadings: true,
  hasTotals: true,
};

/** Column B of a table of headings, four rows and totals. */
function gridOf(formulas: readonly (string | null)[], tables: readonly GridTable[] = [TABLE]): Grid {
  return {
    sheet: "Bảng",
    rows: 6,
    columns: 2,
    values: formulas.map((formula, row) => [row, formula === null ? null : 0]),
    formulas: formulas.map((formula) => [null, formula]),
    numberFormats: formulas.map(() => ["General", "General"]),
    merges: [],
    tables,
  };
}

const before = gridOf([null, null, null, null, null, "=SUM(A2:A5)"]);
const blocks: readonly Block[] = [
  { row: 2, column: 2, contents: [[{ formula: "=A2*2" }], [{ formula: "=A3*3" }]] },
  { row: 5, column: 2, contents: [[null]] },
];

test("what Excel spread over a table's column is entered again as planned, and taken out where nothing was planned", () => {
  const after = gridOf([null, "=A2*3", "=A3*3", "=A4*3", "=A5*3", "=SUM(A2:A5)"]);
  expect(planRepair(before, after, blocks)).toEqual([
    { row: 2, column: 2, contents: [[{ formula: "=A2*2" }]] },
    { row: 4, column: 2, contents: [[null]] },
    { row: 5, column: 2, contents: [[null]] },
  ]);
});

test("nothing is repaired where all is as planned, nor outside tables", () => {
  expect(planRepair(before, gridOf([null, "=A2*2", "=A3*3", null, null, "=SUM(A2:A5)"]), blocks)).toEqual([]);
  const spread = gridOf([null, "=A2*3", "=A3*3", "=A4*3", "=A5*3", null], []);
  expect(planRepair(before, spread, blocks)).toEqual([]);
});
