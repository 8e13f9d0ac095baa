import { formulaAt, valueAt } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Scoreboard } from "../reading/scoreboard";
import { tidyText } from "../reading/text/tidyText";

/** A cell of text; 1-based. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
}

/** Headings and units' names of a table that hold decomposed letters or spaces other than single plain ones; no formulas. */
export function untidyCells(grid: Grid, { layout, units }: Scoreboard): readonly TextCell[] {
  const cells: TextCell[] = [];
  const look = (row: number, column: number): void => {
    const value = valueAt(grid, row, column);
    if (typeof value !== "string" || formulaAt(grid, row, column) !== null) return;
    const tidy = tidyText(value);
    if (tidy !== value && tidy !== "") cells.push({ row, column });
  };
  for (const row of layout.headingRows) {
    for (let column = layout.firstColumn; column <= layout.lastColumn; column++) look(row, column);
  }
  for (const { row, nameRows = [row] } of units) {
    for (const nameRow of nameRows) look(nameRow, layout.unitColumn);
  }
  return cells;
}
