import type { Grid } from "../../grid/grid";
import { isNumeric } from "../cells/cellText";
import type { NameIndex } from "../columns/indexNames";
import { readHeadingText } from "../headings/readHeadingText";
import { foldText } from "../text/foldText";

/** Criteria are looked for in this many rows and columns from the top left. */
const SEARCHED_ROWS = 300;
const SEARCHED_COLUMNS = 12;
/** Fewer criteria below each other are no table that lies on its side. */
const FEWEST = 3;

/** A table whose criteria stand below each other, in `column` from `row` on. */
export interface RotatedTable {
  readonly column: number;
  readonly row: number;
}

/**
 * Finds a table with units across and criteria down: a column names at least three indicators in full, more than twice as many as any
 * one row, and at least half of the rubric's. `null` where there is none.
 */
export function findRotatedTable(grid: Grid, lastRow: number, names: NameIndex): RotatedTable | null {
  const indicators = names.criteria.filter(({ children }) => children === undefined);
  const known = new Map(
    indicators.flatMap(({ name, aliases = [] }, place) =>
      [name, ...aliases].map((text): [string, number] => [foldText(text), place]),
    ),
  );
  const byColumn = new Map<number, Map<number, number>>();
  let mostInRow = 0;
  for (let row = 1; row <= Math.min(lastRow, SEARCHED_ROWS); row++) {
    const inRow = new Set<number>();
    for (let column = 1; column <= grid.columns; column++) {
      const value = grid.values[row - 1]?.[column - 1];
      if (typeof value !== "string" || isNumeric(value)) continue;
      const criterion = known.get(foldText(readHeadingText(value.replace(NUMBER, "")).name));
      if (criterion === undefined) continue;
      inRow.add(criterion);
      if (column > SEARCHED_COLUMNS) continue;
      const rows = byColumn.get(column) ?? new Map<number, number>();
      byColumn.set(column, rows);
      if (!rows.has(criterion)) rows.set(criterion, row);
    }
    mostInRow = Math.max(mostInRow, inRow.size);
  }
  for (const [column, rows] of byColumn) {
    if (rows.size < FEWEST || rows.size <= 2 * mostInRow || rows.size * 2 < indicators.length) continue;
    return { column, row: Math.min(...rows.values()) };
  }
  return null;
}

/** "1.", "1.2", "a)". */
const NUMBER = /^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z]\)|[IVX]+[.)])\s+/iu;
