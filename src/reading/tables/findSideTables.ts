import type { Grid } from "../../grid/grid";
import { valueAt } from "../../grid/grid";
import { headingTextAt, isNumeric } from "../cells/cellText";
import type { NameIndex } from "../columns/indexNames";
import { headingWorth } from "../headings/findAnchor";
import { readHeadingText } from "../headings/readHeadingText";
import { cleanText, foldText } from "../text/foldText";
import { ORDINAL_HEADING, UNIT_HEADING } from "../text/vocabulary";

/** One of several tables beside each other. Columns are 1-based. */
export interface SideTable {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly unitColumn: number;
  /** How much of the rubric its headings name; comparable between tables of one sheet. */
  readonly worth: number;
}

/** Rows above the anchor in which the unit column may be headed. */
const HEADING_REACH = 4;
/** Rows below the headings that are looked at to tell whether two columns list the same units. */
const SAMPLED_ROWS = 20;

/**
 * The tables beside each other around the heading row `anchor`: each has a column of units headed alike, or with an "STT"
 * before it, and lists units of its own. Empty where there is but one.
 */
export function findSideTables(grid: Grid, anchor: number, lastRow: number, names: NameIndex): readonly SideTable[] {
  for (let row = Math.max(1, anchor - HEADING_REACH); row <= anchor; row++) {
    const starts = startsIn(grid, row, anchor, lastRow);
    if (starts.length < 2) continue;
    return starts.map(({ firstColumn, unitColumn }, index): SideTable => {
      const lastColumn = (starts[index + 1]?.firstColumn ?? grid.columns + 1) - 1;
      const headings = (grid.values[anchor - 1] ?? []).slice(firstColumn - 1, lastColumn);
      return { firstColumn, lastColumn, unitColumn, worth: headingWorth(headings, names) };
    });
  }
  return [];
}

type Start = Pick<SideTable, "firstColumn" | "unitColumn">;

function startsIn(grid: Grid, row: number, anchor: number, lastRow: number): readonly Start[] {
  const starts: Start[] = [];
  let first: string | null = null;
  for (let column = 1; column <= grid.columns; column++) {
    const heading = foldedAt(grid, row, column);
    if (!UNIT_HEADING.test(heading)) continue;
    const hasOrdinal = column > 1 && ORDINAL_HEADING.test(foldedAt(grid, row, column - 1));
    if (first !== null && heading !== first && !hasOrdinal) continue;
    const before = starts[starts.length - 1];
    const names = unitsIn(grid, column, anchor, lastRow);
    if (names.length < 2) continue;
    if (before !== undefined && areSame(names, unitsIn(grid, before.unitColumn, anchor, lastRow))) continue;
    first ??= heading;
    starts.push({ firstColumn: hasOrdinal ? column - 1 : column, unitColumn: column });
  }
  const [leftmost, ...others] = starts;
  return leftmost === undefined ? [] : [{ ...leftmost, firstColumn: 1 }, ...others];
}

function foldedAt(grid: Grid, row: number, column: number): string {
  return foldText(readHeadingText(headingTextAt(grid, row, column)).name);
}

function unitsIn(grid: Grid, column: number, anchor: number, lastRow: number): readonly string[] {
  const units: string[] = [];
  for (let row = anchor + 1; row <= Math.min(lastRow, anchor + SAMPLED_ROWS); row++) {
    const value = valueAt(grid, row, column);
    if (typeof value === "string" && !isNumeric(value) && cleanText(value) !== "") units.push(cleanText(value));
  }
  return units;
}

/** Whether two columns list the same units in the same order: one table that repeats its names. */
function areSame(left: readonly string[], right: readonly string[]): boolean {
  const same = left.filter((name, index) => name === right[index]).length;
  return same * 2 > Math.max(left.length, right.length);
}
