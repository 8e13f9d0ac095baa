import type { Grid } from "../../grid/grid";
import { headingTextAt, isNumeric } from "../cells/cellText";
import type { NameIndex } from "../columns/indexNames";
import { LIKELY } from "../columns/thresholds";
import { correctHeading } from "../headings/correctHeading";
import { readHeadingText } from "../headings/readHeadingText";
import { readOutputName } from "../headings/readOutputName";
import { cleanText, foldText } from "../text/foldText";
import { NOTE_ROW, ORDINAL_HEADING, SECTION_ORDINAL, UNIT_HEADING, UNIT_NAME } from "../text/vocabulary";

/** Rows below the headings that are looked at to tell which column holds names. */
const SAMPLED_ROWS = 60;
/** Rows above and below the row with most names in which the unit column's own heading may stand. */
const HEADING_REACH = 4;

/** Worth of the heading, in different texts below it. */
const HEADED = 30;

/**
 * The column (1-based) of the unit names: the one under a heading such as "Đơn vị", and that holds different texts,
 * best of all names that look like units; `null` when no column does. `others` are columns that the user chose for
 * something else.
 */
export function findUnitColumn(
  grid: Grid,
  anchor: number,
  lastRow: number,
  names: NameIndex,
  others: ReadonlySet<number | null>,
): number | null {
  let best: number | null = null;
  let bestWorth = 0;
  for (let column = 1; column <= grid.columns; column++) {
    if (others.has(column)) continue;
    const worth = unitColumnWorth(grid, column, anchor, lastRow, names);
    if (worth > bestWorth) {
      best = column;
      bestWorth = worth;
    }
  }
  return best;
}

function unitColumnWorth(grid: Grid, column: number, anchor: number, lastRow: number, names: NameIndex): number {
  let isHeaded = false;
  let isOther = false;
  for (let row = Math.max(1, anchor - HEADING_REACH); row <= Math.min(lastRow, anchor + HEADING_REACH); row++) {
    const { name } = readHeadingText(headingTextAt(grid, row, column));
    const folded = correctHeading(foldText(name));
    if (UNIT_HEADING.test(folded)) isHeaded = true;
    else if (folded !== "" && Math.abs(row - anchor) <= 1) {
      const isNamed = Math.max(...names.similarities(name)) >= LIKELY;
      isOther ||= isNamed || ORDINAL_HEADING.test(folded) || readOutputName(folded) !== null;
    }
  }
  if (isOther && !isHeaded) return 0;
  const seen = new Set<string>();
  let unitNames = 0;
  for (let row = anchor + 1; row <= Math.min(lastRow, anchor + SAMPLED_ROWS); row++) {
    const value = grid.values[row - 1]?.[column - 1] ?? null;
    if (typeof value !== "string" || isNumeric(value)) continue;
    const text = cleanText(value);
    if (text.length < 3 || NOTE_ROW.test(text) || SECTION_ORDINAL.test(text) || seen.has(text)) continue;
    seen.add(text);
    if (UNIT_NAME.test(text)) unitNames++;
  }
  return (isHeaded ? HEADED : 0) + seen.size + 2 * unitNames;
}
