import { MAXIMUM_COLUMNS } from "../grid/area";
import { formulaAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Layout } from "../reading/scoreboard";
import type { ScoringPlan } from "../scoring/plan";
import { criterionAt } from "../scoring/planNodes";
import type { FilledColumn } from "./fill";
import type { WantedResult } from "./fillSheet";

/**
 * The column of every wanted result, in their order: the sheet's own where a heading says so (the surest of several), else a
 * new one in the first blank columns at the right of the table. `null` when the sheet has no room left.
 */
export function chooseColumns(
  grid: Grid,
  layout: Layout,
  plan: ScoringPlan,
  wanted: readonly WantedResult[],
): readonly FilledColumn[] | null {
  const results = wanted.map(({ node, output }) => ({ criterion: criterionAt(plan, node).id, output }));
  const own = results.map(({ criterion, output }) =>
    layout.outputs
      .filter((column) => column.criterion === criterion && column.output === output)
      .reduce<Layout["outputs"][number] | null>(
        (best, column) => (best === null || column.confidence > best.confidence ? column : best),
        null,
      ),
  );
  let next = firstFreeColumn(grid, layout, own.filter((column) => column === null).length);
  const columns = results.map((result, index): FilledColumn => {
    const column = own[index];
    return column === null || column === undefined
      ? { ...result, column: next++, isNew: true }
      : { ...result, column: column.column, isNew: false };
  });
  return next - 1 > MAXIMUM_COLUMNS ? null : columns;
}

/** The first of `count` neighbouring columns right of the table that are blank beside it. */
function firstFreeColumn(grid: Grid, layout: Layout, count: number): number {
  const firstRow = Math.min(layout.firstRow, ...layout.headingRows);
  let column = layout.lastColumn + 1;
  for (let candidate = column; candidate <= grid.columns && candidate < column + count; candidate++) {
    if (!isBlankColumn(grid, candidate, firstRow, layout.lastRow)) column = candidate + 1;
  }
  return column;
}

function isBlankColumn(grid: Grid, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if (valueAt(grid, row, column) !== null || formulaAt(grid, row, column) !== null) return false;
  }
  return !grid.merges.some(
    (area) =>
      column >= area.column &&
      column < area.column + area.columns &&
      area.row <= lastRow &&
      area.row + area.rows > firstRow,
  );
}
