import type { CellValue, Grid } from "../grid/grid";
import type { Score } from "../scoring/results";
import { isNumeric, isPercentage } from "./cellText";
import type { Table } from "./outlineTable";
import { cleanText, foldText } from "./foldText";
import type { MergeIndex } from "./indexMerges";
import { repeatsHeadings } from "./repeatsHeadings";
import { isEmpty } from "./usedRows";
import {
  MAXIMUM_ROW,
  NOTE_ROW,
  NUMBERING_CELL,
  ORDINAL_CELL,
  SECTION_ORDINAL,
  SECTION_ROW,
  STATISTIC_ROW,
  UNIT_HEADING,
  UNIT_NAME,
} from "./vocabulary";

/** What a row below the headings is. */
type RowKind =
  | { readonly kind: "blank" }
  /** A unit; the name is "" where a row of scores has none. `isFilled`: it has a number, a mark or an ordinal. */
  | { readonly kind: "unit"; readonly name: string; readonly isFilled: boolean }
  /** A lone name in a list without numbers: a unit where units follow or all are so, else a note or signature. */
  | { readonly kind: "name"; readonly name: string }
  /** Shares below a unit's points. */
  | { readonly kind: "percentages" }
  /** A heading over the units that follow, such as "I. Khối sở, ban, ngành". */
  | { readonly kind: "section"; readonly text: string }
  /** Words that are no unit and head none beyond doubt: a running title, a signature. */
  | { readonly kind: "words" }
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
  readonly indicatorColumns: readonly number[];
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
  const content = contentOf(values, context.scoreColumns, context);
  if (name === "") return classifyUnnamed(row, values, ordinal, content, context);

  const hasOrdinal = isOrdinal(ordinal);
  if (content !== "numbers" && NOTE_ROW.test(name)) return { kind: "end" };
  if (MAXIMUM_ROW.test(name) || NUMBERING_CELL.test(name)) return { kind: "repeated" };
  if (STATISTIC_ROW.test(name)) return { kind: "statistic" };
  if (content === "texts" && !hasOrdinal && UNIT_HEADING.test(foldText(name))) {
    return repeatsHeadings(grid, row, table) ? { kind: "repeated" } : { kind: "end" };
  }
  const isCounted = hasOrdinal || table.ordinalColumn === null;
  if (content === "numbers") {
    return !isCounted && areShares(row, context) ? { kind: "percentages" } : { kind: "unit", name, isFilled: true };
  }
  if (content === "texts" && areShares(row, context)) return { kind: "percentages" };
  if (typeof ordinal === "string" && SECTION_ORDINAL.test(cleanText(ordinal))) return { kind: "section", text: name };
  if (hasOrdinal || hasMark(values, context)) return { kind: "unit", name, isFilled: true };
  if (context.isOnRoster(name)) return { kind: "unit", name, isFilled: false };
  if (SECTION_ROW.test(name)) return { kind: "section", text: name };
  if (isMergedToScores(row, context) || afterGap) return { kind: "words" };
  if (UNIT_NAME.test(name)) return { kind: "unit", name, isFilled: false };
  return table.ordinalColumn === null ? { kind: "name", name } : { kind: "words" };
}

/** What a row's indicator and result columns hold: a number (also as text), else some other text, else nothing. */
type RowContent = "numbers" | "texts" | "nothing";

function contentOf(values: readonly CellValue[], columns: readonly number[], { readScore }: BodyContext): RowContent {
  let content: RowContent = "nothing";
  for (const column of columns) {
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
    if (content !== "numbers" && NOTE_ROW.test(leading)) return { kind: "end" };
    if (MAXIMUM_ROW.test(leading)) return { kind: "repeated" };
    if (STATISTIC_ROW.test(leading)) return { kind: "statistic" };
    if (content !== "numbers")
      return SECTION_ROW.test(leading) ? { kind: "section", text: leading } : { kind: "words" };
  }
  if (content === "nothing") return { kind: "blank" };
  const isBelowName = (merges.at(row, table.unitColumn)?.row ?? row) < row;
  if (isBelowName || areShares(row, context)) return { kind: "percentages" };
  const isScored = contentOf(values, context.indicatorColumns, context) === "numbers";
  return isScored || isOrdinal(ordinal) ? { kind: "unit", name: "", isFilled: true } : { kind: "repeated" };
}

function isOrdinal(value: CellValue): boolean {
  return typeof value === "number" || (typeof value === "string" && ORDINAL_CELL.test(cleanText(value)));
}

/** The first text before the unit column. */
function leadingText(values: readonly CellValue[], unitColumn: number): string {
  for (let column = 1; column < unitColumn; column++) {
    const value = values[column - 1] ?? null;
    if (typeof value === "string" && !isEmpty(value) && !isNumeric(value)) return cleanText(value);
  }
  return "";
}

/** Whether everything numeric among a row's indicators is a percentage. */
function areShares(row: number, { grid, indicatorColumns }: BodyContext): boolean {
  let shares = 0;
  for (const column of indicatorColumns) {
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
