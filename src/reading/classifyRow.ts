import type { CellValue, Grid } from "../grid/grid";
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
  /** Whether a text is one of the rubric's marks. */
  readonly isMark: (text: string) => boolean;
  /** Whether a name is on the roster, literally. */
  readonly isOnRoster: (name: string) => boolean;
  /** Whether a row has been empty since the last unit: names without scores are no longer trusted. */
  readonly afterGap: boolean;
}

/** Classifies the row (1-based) of a table's body. */
export function classifyRow(row: number, context: BodyContext): RowKind {
  const { grid, table } = context;
  const values = grid.values[row - 1] ?? [];
  const name = nameOf(values[table.unitColumn - 1] ?? null);
  const ordinal = table.ordinalColumn === null ? null : (values[table.ordinalColumn - 1] ?? null);
  const scores = countScores(values, context.scoreColumns);
  if (name === "") return classifyUnnamed(row, values, ordinal, scores, context);

  if (NOTE_ROW.test(name)) return { kind: "end" };
  if (MAXIMUM_ROW.test(name)) return { kind: "repeated" };
  if (STATISTIC_ROW.test(name)) return { kind: "statistic" };
  if (UNIT_HEADING_TEXT.test(name) && UNIT_HEADING.test(foldText(name))) {
    if (repeatsHeadings(grid, row, table)) return { kind: "repeated" };
    if (scores.numbers === 0 && scores.texts > 0 && !isNumeric(ordinal)) return { kind: "end" };
  }
  if (NUMBERING_CELL.test(name)) return { kind: "repeated" };
  const hasOrdinal = isNumeric(ordinal);
  if (scores.numbers > 0) {
    const isShares = !hasOrdinal && table.ordinalColumn !== null && areShares(row, context);
    return isShares ? { kind: "percentages" } : { kind: "unit", name };
  }
  if (scores.texts > 0 && areShares(row, context)) return { kind: "percentages" };
  if (typeof ordinal === "string" && SECTION_ORDINAL.test(cleanText(ordinal))) return { kind: "section", text: name };
  if (hasOrdinal || context.isOnRoster(name) || hasMark(values, context)) return { kind: "unit", name };
  if (isMergedToScores(row, context) || SECTION_ROW.test(name)) return { kind: "section", text: name };
  if (UNIT_NAME.test(name)) return context.afterGap ? { kind: "section", text: name } : { kind: "unit", name };
  const isListed = table.ordinalColumn === null && !context.afterGap;
  return isListed ? { kind: "unit", name } : { kind: "section", text: name };
}

/** Cheap look before folding: headings of a unit column begin so. */
const UNIT_HEADING_TEXT = /^(?:tên|cơ quan|đơn vị|các|sở, ban|huyện|quận|xã|phường|thị|thành|địa|tiêu)/iu;

/** `numbers` counts numbers (also as text, no percentages), `texts` everything else that is not empty. */
interface ScoreCount {
  readonly numbers: number;
  readonly texts: number;
}

function countScores(values: readonly CellValue[], columns: readonly number[]): ScoreCount {
  let numbers = 0;
  let texts = 0;
  for (const column of columns) {
    const value = values[column - 1];
    if (typeof value === "number") numbers++;
    else if (isEmpty(value)) continue;
    else if (typeof value === "string" && !value.includes("%") && isNumeric(value)) numbers++;
    else texts++;
  }
  return { numbers, texts };
}

function nameOf(value: CellValue): string {
  if (typeof value === "string") return cleanText(value);
  return value === null ? "" : String(value);
}

function classifyUnnamed(
  row: number,
  values: readonly CellValue[],
  ordinal: CellValue,
  scores: ScoreCount,
  context: BodyContext,
): RowKind {
  const { table, merges } = context;
  let leading = "";
  for (let column = 1; column < table.unitColumn && leading === ""; column++) {
    const value = values[column - 1];
    if (typeof value === "string" && !isNumeric(value)) leading = cleanText(value);
  }
  if (leading !== "") {
    if (NOTE_ROW.test(leading)) return { kind: "end" };
    if (MAXIMUM_ROW.test(leading)) return { kind: "repeated" };
    if (STATISTIC_ROW.test(leading)) return { kind: "statistic" };
    if (scores.numbers === 0) return { kind: "section", text: leading };
  }
  const isBelowName = (merges.at(row, table.unitColumn)?.row ?? row) < row;
  if (scores.numbers + scores.texts === 0) return { kind: "blank" };
  if (isBelowName || areShares(row, context)) return { kind: "percentages" };
  if (scores.numbers > 0 || isNumeric(ordinal)) return { kind: "unit", name: "" };
  return { kind: "repeated" };
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

function hasMark(values: readonly CellValue[], { table, isMark }: BodyContext): boolean {
  for (let column = table.unitColumn + 1; column <= table.lastColumn; column++) {
    const value = values[column - 1];
    if (typeof value === "string" && isMark(value)) return true;
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
