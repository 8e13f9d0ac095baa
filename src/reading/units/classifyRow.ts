import { totalsRowOf } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import type { Score } from "../../scoring/results";
import { isNumeric } from "../cells/cellText";
import { isMaximumName } from "../headings/isMaximumName";
import { repeatsHeadings } from "../headings/repeatsHeadings";
import { startsTable } from "../headings/startsTable";
import type { MergeIndex } from "../tables/indexMerges";
import type { Table } from "../tables/outlineTable";
import { isEmpty } from "../tables/usedRows";
import { cleanText } from "../text/foldText";
import {
  MAXIMUM_ROW,
  NOTE_ROW,
  NUMBERING_CELL,
  ORDINAL_CELL,
  PAGE_NUMBER,
  RUNNING_TITLE,
  SECTION_ORDINAL,
  SECTION_ROW,
  STATISTIC_ROW,
  UNIT_NAME,
} from "../text/vocabulary";
import { areShares, isShareLabel } from "./areShares";

/** What a row below the headings is. */
export type RowKind =
  | { readonly kind: "blank" }
  | UnitKind
  /** A lone name in a list without numbers: a unit where units follow or all are so, else a note or signature. */
  | { readonly kind: "name"; readonly name: string }
  /** A unit's shares of the maximum, beside the row of its points; the name is "" where it has none of its own. */
  | { readonly kind: "percentages"; readonly name: string; readonly hasOrdinal: boolean }
  /** A heading over the units that follow, such as "I. Khối sở, ban, ngành". */
  | { readonly kind: "section"; readonly text: string }
  /** Words that are no unit and head none beyond doubt: a running title, a signature; `isWide`: merged over the scores. */
  | { readonly kind: "words"; readonly text: string; readonly isWide: boolean }
  /** The table's headings, numbering or maxima again, as at the top of a page. */
  | { readonly kind: "repeated" }
  /** A sum, mean or extreme of the units. */
  | { readonly kind: "statistic" }
  /** The first row of the notes or of another table: no unit follows. */
  | { readonly kind: "end" };

/** A unit's row; the name is "" where a row of scores has none. */
export interface UnitKind {
  readonly kind: "unit";
  readonly name: string;
  /** It has a number, a mark or an ordinal. */
  readonly isFilled: boolean;
  readonly hasOrdinal: boolean;
  /** What its indicator and result columns hold. */
  readonly content: RowContent;
}

/** What a row's indicator and result columns hold: a number (also as text), else some other text, else nothing. */
export type RowContent = "numbers" | "texts" | "nothing";

/** What classifying a row needs to know of its table. */
export interface BodyContext {
  readonly grid: Grid;
  readonly table: Table;
  readonly merges: MergeIndex;
  readonly indicatorColumns: readonly number[];
  /** Columns of the table that are neither indicators nor results. */
  readonly otherColumns: readonly number[];
  /** Points by column, where the rubric or the sheet gives a maximum. */
  readonly maxima: ReadonlyMap<number, number>;
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
  if (grid.tables?.some((listed) => totalsRowOf(listed) === row) === true) return { kind: "statistic" };
  const values = grid.values[row - 1] ?? [];
  const name = nameOf(values[table.unitColumn - 1] ?? null);
  const ordinal = table.ordinalColumn === null ? null : (values[table.ordinalColumn - 1] ?? null);
  const content = contentOf(values, context.scoreColumns, context);
  if (name === "") return classifyUnnamed(row, values, ordinal, content, context);

  const hasOrdinal = isOrdinal(ordinal);
  const unit = (isFilled: boolean): RowKind => ({ kind: "unit", name, isFilled, hasOrdinal, content });
  if (content === "nothing" && !hasOrdinal && PAGE_NUMBER.test(name)) return words(name);
  if (content !== "numbers" && NOTE_ROW.test(name)) return { kind: "end" };
  if ((hasOrdinal ? MAXIMUM_ROW.test(name) : isMaximumName(name)) || NUMBERING_CELL.test(name))
    return { kind: "repeated" };
  if (STATISTIC_ROW.test(name)) return { kind: "statistic" };
  if (content !== "numbers" && !hasOrdinal) {
    const heading = classifyHeading(row, content, afterGap && !context.isOnRoster(name), context);
    if (heading !== null) return heading;
    if (RUNNING_TITLE.test(name)) return words(name);
  }
  if (content !== "nothing") {
    if (areShares(row, context)) return { kind: "percentages", name: isShareLabel(name) ? "" : name, hasOrdinal };
    if (content === "numbers") return unit(true);
  }
  if (typeof ordinal === "string" && SECTION_ORDINAL.test(cleanText(ordinal))) return { kind: "section", text: name };
  if (hasOrdinal || hasMark(values, context)) return unit(true);
  if (context.isOnRoster(name)) return unit(false);
  if (SECTION_ROW.test(name)) return { kind: "section", text: name };
  const isWide = isMergedToScores(row, context);
  if (isWide || afterGap) return words(name, isWide);
  if (UNIT_NAME.test(name)) return unit(false);
  return table.ordinalColumn === null ? { kind: "name", name } : words(name);
}

/** Rows of headings that may stand above the one that repeats the table's. */
const HEADING_REACH = 3;

/** The table's headings again, or another table's; `null` for a row that heads nothing. Words alone do where `isDoubtful`. */
function classifyHeading(row: number, content: RowContent, isDoubtful: boolean, context: BodyContext): RowKind | null {
  const { grid, table } = context;
  if (repeatsHeadings(grid, row, table)) return { kind: "repeated" };
  if (hasMark(grid.values[row - 1] ?? [], context)) return null;
  if (!startsTable(grid, row, table) && !(isDoubtful && content === "texts" && isTextOnly(row, context))) return null;
  for (let next = row + 1; next <= row + HEADING_REACH; next++) {
    if (repeatsHeadings(grid, next, table)) return { kind: "repeated" };
  }
  return { kind: "end" };
}

/** Whether at least two cells of scores hold words, and none a mark. */
function isTextOnly(row: number, { grid, table, readScore }: BodyContext): boolean {
  const values = (grid.values[row - 1] ?? []).slice(table.unitColumn);
  const filled = values.filter((value) => !isEmpty(value));
  return filled.length >= 2 && filled.every((value) => readScore(value).kind === "text");
}

function words(text: string, isWide = false): RowKind {
  return { kind: "words", text, isWide };
}

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
  const { table } = context;
  const leading = leadingText(values, table.unitColumn);
  if (content !== "numbers" && (leading !== "" || content === "texts")) {
    const heading = classifyHeading(row, content, false, context);
    if (heading !== null) return heading;
  }
  if (leading !== "") {
    if (content !== "numbers" && PAGE_NUMBER.test(leading)) return words(leading);
    if (content !== "numbers" && NOTE_ROW.test(leading)) return { kind: "end" };
    if (isMaximumName(leading)) return { kind: "repeated" };
    if (STATISTIC_ROW.test(leading)) return { kind: "statistic" };
    if (content !== "numbers")
      return SECTION_ROW.test(leading)
        ? { kind: "section", text: leading }
        : words(leading, isMergedToScores(row, context));
  }
  if (content === "nothing") return { kind: "blank" };
  const hasOrdinal = isOrdinal(ordinal);
  if (areShares(row, context)) return { kind: "percentages", name: "", hasOrdinal };
  if (!hasOrdinal && isPageNumber(values, context)) return words("");
  const isScored = contentOf(values, context.indicatorColumns, context) === "numbers";
  return isScored || hasOrdinal
    ? { kind: "unit", name: "", isFilled: true, hasOrdinal, content }
    : { kind: "repeated" };
}

/** Whether a row holds nothing but one whole number, in a table of several columns of scores. */
function isPageNumber(values: readonly CellValue[], { scoreColumns }: BodyContext): boolean {
  if (scoreColumns.length < 2) return false;
  const filled = values.filter((value) => !isEmpty(value));
  const [only] = filled;
  return filled.length === 1 && PAGE_NUMBER.test(cleanText(String(only)));
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

function hasMark(values: readonly CellValue[], { table, readScore }: BodyContext): boolean {
  for (let column = table.unitColumn + 1; column <= table.lastColumn; column++) {
    const value = values[column - 1];
    if (typeof value === "string" && readScore(value).kind === "mark") return true;
  }
  return false;
}

function isMergedToScores(row: number, { table, merges }: BodyContext): boolean {
  for (let column = table.firstColumn; column <= table.unitColumn; column++) {
    const area = merges.at(row, column);
    if (area !== undefined && area.column + area.columns - 1 > table.unitColumn) return true;
  }
  return false;
}
