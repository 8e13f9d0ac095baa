import type { CellValue, Grid } from "../grid/grid";
import type { Score } from "../scoring/results";
import { isNumeric, isPercentage } from "./cellText";
import type { Table } from "./findTable";
import { cleanText, foldText } from "./foldText";
import type { MergeIndex } from "./mergeIndex";
import { isEmpty } from "./usedRows";
import {
  MAXIMUM_ROW,
  NOTE_ROW,
  NUMBERING_CELL,
  SECTION_ORDINAL,
  SECTION_ROW,
  STATISTIC_ROW,
  UNIT_HEADING,
  UNIT_NAME,
} from "./vocabulary";

/** What a row below the headings is. */
export type RowKind =
  | { readonly kind: "blank" }
  /** A unit; the name is "" where a row of scores has none. */
  | { readonly kind: "unit"; readonly name: string }
  /** A lone name in a list without numbers: a unit where units follow or all are so, else a note or signature. */
  | { readonly kind: "name"; readonly name: string }
  /** Shares below a unit's points. */
  | { readonly kind: "percentages" }
  /** A heading over the units that follow, such as "I. Khối sở, ban, ngành". */
  | { readonly kind: "section"; readonly text: string }
  /** The table's headings, numbering or maxima again, as at the top of a page. */
  | { readonly kind: "repeated" }
  /** A sum, mean or extreme of the units. */
  | { readonly kind: "statistic" }
  /** The first row of the notes or of another table: no unit follows. */
  | { readonly kind: "end" };

/** What classifying a row needs to know of its table. */
export interface BodyContext {
  readonly grid: Grid;
  readonly table: Table;
  readonly merges: MergeIndex;
  /** Columns of indicators and results. */
  readonly scoreColumns: readonly number[];
  readonly readScore: (value: CellValue) => Score;
  /** Whether a name is on the roster, literally. */
  readonly isOnRoster: (name: string) => boolean;
}

/**
 * Classifies the row (1-based) of a table's body.
 *
 * @param afterGap whether a row has been empty since the last unit: then a name without scores is no longer trusted
 */
export function classifyRow(row: number, context: BodyContext, afterGap: boolean): RowKind {
  const { grid, table } = context;
  const values = grid.values[row - 1] ?? [];
  const name = nameOf(values[table.unitColumn - 1] ?? null);
  const ordinal = table.ordinalColumn === null ? null : (values[table.ordinalColumn - 1] ?? null);
  const content = contentOf(values, context);
  if (name === "") return classifyUnnamed(row, values, ordinal, content, context);

  const hasOrdinal = isNumeric(ordinal);
  if (NOTE_ROW.test(name)) return { kind: "end" };
  if (MAXIMUM_ROW.test(name) || NUMBERING_CELL.test(name)) return { kind: "repeated" };
  if (STATISTIC_ROW.test(name)) return { kind: "statistic" };
  if (content === "texts" && !hasOrdinal && UNIT_HEADING.test(foldText(name))) {
    return repeatsHeadings(grid, row, table) ? { kind: "repeated" } : { kind: "end" };
  }
  const isCounted = hasOrdinal || table.ordinalColumn === null;
  if (content === "numbers") {
    return !isCounted && areShares(row, context) ? { kind: "percentages" } : { kind: "unit", name };
  }
  if (content === "texts" && areShares(row, context)) return { kind: "percentages" };
  if (typeof ordinal === "string" && SECTION_ORDINAL.test(cleanText(ordinal))) return { kind: "section", text: name };
  if (hasOrdinal || hasMark(values, context) || context.isOnRoster(name)) return { kind: "unit", name };
  if (isMergedToScores(row, context) || SECTION_ROW.test(name)) return { kind: "section", text: name };
  if (afterGap) return { kind: "section", text: name };
  if (UNIT_NAME.test(name)) return { kind: "unit", name };
  return table.ordinalColumn === null ? { kind: "name", name } : { kind: "section", text: name };
}

/** What a row's indicator and result columns hold: a number (also as text), else some other text, else nothing. */
type RowContent = "numbers" | "texts" | "nothing";

function contentOf(values: readonly CellValue[], { scoreColumns, readScore }: BodyContext): RowContent {
  let content: RowContent = "nothing";
  for (const column of scoreColumns) {
    const value = values[column - 1] ?? null;
    if (typeof value === "number") return "numbers";
    if (value === null) continue;
    const { kind } = readScore(value);
    if (kind === "number") return "numbers";
    if (kind !== "blank") content = "texts";
  }
  return content;
}

function nameOf(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  return value === null ? "" : String(value);
}

function classifyUnnamed(
  row: number,
  values: readonly CellValue[],
  ordinal: CellValue,
  content: RowContent,
  context: BodyContext,
): RowKind {
  const { table, merges } = context;
  const leading = leadingText(values, table.unitColumn);
  if (leading !== "") {
    if (NOTE_ROW.test(leading)) return { kind: "end" };
    if (MAXIMUM_ROW.test(leading)) return { kind: "repeated" };
    if (STATISTIC_ROW.test(leading)) return { kind: "statistic" };
    if (content !== "numbers") return { kind: "section", text: leading };
  }
  if (content === "nothing") return { kind: "blank" };
  const isBelowName = (merges.at(row, table.unitColumn)?.row ?? row) < row;
  if (isBelowName || areShares(row, context)) return { kind: "percentages" };
  return content === "numbers" || isNumeric(ordinal) ? { kind: "unit", name: "" } : { kind: "repeated" };
}

/** The first text before the unit column. */
function leadingText(values: readonly CellValue[], unitColumn: number): string {
  for (let column = 1; column < unitColumn; column++) {
    const value = values[column - 1] ?? null;
    if (typeof value === "string" && !isEmpty(value) && !isNumeric(value)) return cleanText(value);
  }
  return "";
}

/** Whether everything numeric among a row's scores is a percentage. */
function areShares(row: number, { grid, scoreColumns }: BodyContext): boolean {
  let shares = 0;
  for (const column of scoreColumns) {
    if (isPercentage(grid, row, column)) shares++;
    else if (isNumeric(grid.values[row - 1]?.[column - 1] ?? null)) return false;
  }
  return shares > 0;
}

function hasMark(values: readonly CellValue[], { table, readScore }: BodyContext): boolean {
  for (let column = table.unitColumn + 1; column <= table.lastColumn; column++) {
    const value = values[column - 1];
    if (typeof value === "string" && readScore(value).kind === "mark") return true;
  }
  return false;
}

function isMergedToScores(row: number, { table, merges }: BodyContext): boolean {
  const area = merges.at(row, table.unitColumn);
  return area !== undefined && area.column + area.columns - 1 > table.unitColumn;
}

/** Whether most cells of a row say what one of the heading rows says in their column. */
function repeatsHeadings(grid: Grid, row: number, { headingRows, firstColumn, lastColumn }: Table): boolean {
  let same = 0;
  let filled = 0;
  for (let column = firstColumn; column <= lastColumn; column++) {
    const value = grid.values[row - 1]?.[column - 1] ?? null;
    if (isEmpty(value)) continue;
    filled++;
    const folded = foldText(String(value));
    if (headingRows.some((heading) => foldText(String(grid.values[heading - 1]?.[column - 1] ?? "")) === folded))
      same++;
  }
  return same * 2 > filled;
}
