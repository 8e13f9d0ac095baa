import type { Grid } from "../../../grid/grid";
import { headingTextAt } from "../../../reading/cells/cellText";
import { readHeadingText } from "../../../reading/headings/readHeadingText";
import { foldText } from "../../../reading/text/foldText";
import { UNIT_HEADING } from "../../../reading/text/vocabulary";

const SEARCHED_ROWS = 1000;

/** The first row (1-based) with a heading for the units and one that is a year alone, as in "Đơn vị | Năm 2020 | Năm 2019". */
export function findYearRow(grid: Grid, lastRow: number): number | null {
  for (let row = 1; row <= Math.min(lastRow, SEARCHED_ROWS); row++) {
    let hasUnits = false;
    let hasYear = false;
    for (let column = 1; column <= grid.columns; column++) {
      const { name, year } = readHeadingText(headingTextAt(grid, row, column));
      if (year !== null && name === "") hasYear = true;
      if (UNIT_HEADING.test(foldText(name))) hasUnits = true;
    }
    if (hasUnits && hasYear) return row;
  }
  return null;
}
