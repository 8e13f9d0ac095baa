import type { Grid } from "../../grid/grid";
import { isNumeric } from "../cells/cellText";
import type { Table } from "../tables/outlineTable";
import { isEmpty } from "../tables/usedRows";
import { foldText } from "../text/foldText";
import { ORDINAL_HEADING, UNIT_HEADING } from "../text/vocabulary";
import { correctHeading } from "./correctHeading";
import { readHeadingText } from "./readHeadingText";
import { readOutputName } from "./readOutputName";

/**
 * Whether a row below the units is headed like a table: words only, in at least two columns beyond the names, with "STT" or
 * a word such as "Đơn vị" before them, or a result's name among them. Rows that repeat the table's own headings are to be
 * told before.
 */
export function startsTable(
  grid: Grid,
  row: number,
  { firstColumn, unitColumn }: Pick<Table, "firstColumn" | "unitColumn">,
): boolean {
  const values = grid.values[row - 1] ?? [];
  let words = 0;
  let isHeaded = false;
  for (let column = firstColumn; column <= values.length; column++) {
    const value = values[column - 1] ?? null;
    if (isEmpty(value)) continue;
    if (typeof value !== "string" || isNumeric(value)) return false;
    const folded = correctHeading(foldText(readHeadingText(value).name));
    if (column <= unitColumn) isHeaded ||= ORDINAL_HEADING.test(folded) || UNIT_HEADING.test(folded);
    else {
      words++;
      isHeaded ||= readOutputName(folded) !== null;
    }
  }
  return isHeaded && words >= 2;
}
