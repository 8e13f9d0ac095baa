import type { Grid } from "../../grid/grid";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { NameIndex } from "../columns/indexNames";
import { maskColumns } from "../columns/maskColumns";
import type { ReadingProblem } from "../readingProblem";
import type { ReadingChoices } from "../scoreboard";
import { findSideTables } from "./findSideTables";

/** Another table whose headings name at least this share of what the best one's name may be meant just as well. */
const AS_LIKELY = 0.5;

/**
 * The grid with the one table of several beside each other that the rubric, or the user by choosing the unit column, means.
 * Refused where two are as likely: units of the other would be lost in silence.
 */
export function chooseSideTable(
  grid: Grid,
  anchor: number,
  lastRow: number,
  names: NameIndex,
  choices: ReadingChoices,
): Outcome<Grid, ReadingProblem> {
  const tables = findSideTables(grid, anchor, lastRow, names);
  const [best, next] = [...tables].sort((one, other) => other.worth - one.worth);
  if (best === undefined || next === undefined) return succeed(grid);
  const { unitColumn } = choices;
  const chosen = tables.find(({ firstColumn, lastColumn }) => {
    return unitColumn !== undefined && unitColumn >= firstColumn && unitColumn <= lastColumn;
  });
  if (chosen === undefined && next.worth >= AS_LIKELY * best.worth) {
    const unitColumns = tables.map((table) => table.unitColumn);
    return refuse({ code: "tables-side-by-side", sheet: grid.sheet, headingRow: anchor, unitColumns });
  }
  const others = [...Object.values(choices.columns ?? {}), ...Object.values(choices.outputs ?? {})];
  const kept = new Set(others.filter((column) => column !== null));
  const { firstColumn, lastColumn } = chosen ?? best;
  return succeed(maskColumns(grid, firstColumn, lastColumn, kept));
}
