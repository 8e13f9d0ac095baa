import { contains } from "../../grid/area";
import type { Grid } from "../../grid/grid";
import { valueAt } from "../../grid/grid";
import { headingTextAt, isNumeric, isYear } from "../cells/cellText";
import type { NameIndex } from "../columns/indexNames";
import { LIKELY } from "../columns/thresholds";
import { indexMerges } from "../tables/indexMerges";
import type { MergeIndex } from "../tables/indexMerges";
import { isEmpty } from "../tables/usedRows";
import { cleanText, foldText } from "../text/foldText";
import { ORDINAL_HEADING, SCORE_WORD, UNIT_HEADING } from "../text/vocabulary";
import { correctHeading } from "./correctHeading";
import { isMaximumName } from "./isMaximumName";
import { readHeadingText } from "./readHeadingText";
import { readOutputName } from "./readOutputName";

/** More heading rows than this above or below the row with most names are titles or units. */
const REACH = 5;

/** The rows of the headings, top to bottom, around the row that names most of the rubric. */
export function findHeadingRows(grid: Grid, anchor: number, unitColumn: number, names: NameIndex): readonly number[] {
  const merges = indexMerges(grid, anchor - REACH, anchor + REACH);
  const sheet = { grid, merges, unitColumn, names };
  let top = anchor;
  while (top > 1 && anchor - top < REACH && continuesUpwards(sheet, top - 1, top)) top--;
  let bottom = anchor;
  const lowest = Math.min(grid.rows, anchor + REACH, tableHeadingRow(grid, anchor, unitColumn) ?? Infinity);
  while (bottom < lowest && continuesDownwards(sheet, bottom + 1)) bottom++;
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** The row in which an Excel table is headed that the anchor and the unit column belong to: units follow below it. */
function tableHeadingRow({ tables = [] }: Grid, anchor: number, unitColumn: number): number | null {
  const own = tables.find(({ area, hasHeadings }) => hasHeadings && contains(area, anchor, unitColumn));
  return own === undefined ? null : own.area.row;
}

interface HeadingSheet {
  readonly grid: Grid;
  readonly merges: MergeIndex;
  readonly unitColumn: number;
  readonly names: NameIndex;
}

/** A row of sub-headings: words only, none of them a unit's, a section's or a maximum's name. */
function continuesDownwards(sheet: HeadingSheet, row: number): boolean {
  const { grid, unitColumn } = sheet;
  const { words, numbers } = countBeyondUnits(sheet, row);
  if (words === 0 || numbers > 0) return false;
  for (let column = 1; column <= unitColumn; column++) {
    const text = headingTextAt(grid, row, column);
    if (text === "") {
      if (!isEmpty(valueAt(grid, row, column))) return false;
      continue;
    }
    const folded = correctHeading(foldText(text));
    if (isMaximumName(text) || !(UNIT_HEADING.test(folded) || ORDINAL_HEADING.test(folded))) return false;
  }
  return true;
}

/**
 * A row of headings above another, not a title: nothing in it is merged over the unit column and beyond; a lone text must be
 * a group (merged over several columns) or something that headings say; words in or before the unit column must be its
 * own heading.
 */
function continuesUpwards(sheet: HeadingSheet, row: number, below: number): boolean {
  const { grid, merges, unitColumn, names } = sheet;
  const { words, numbers } = countBeyondUnits(sheet, row);
  if (words === 0 || numbers > 0) return false;
  for (let column = 1; column <= unitColumn; column++) {
    const text = headingTextAt(grid, row, column);
    if (text === "") continue;
    const area = merges.at(row, column);
    if (area !== undefined && area.column <= unitColumn && area.column + area.columns - 1 > unitColumn) return false;
    const folded = correctHeading(foldText(text));
    const reachesDown = area !== undefined && area.row + area.rows - 1 >= below;
    const known = UNIT_HEADING.test(folded) || ORDINAL_HEADING.test(folded);
    if (!reachesDown && (!known || headingTextAt(grid, below, column) !== "")) return false;
  }
  if (words > 1) return true;
  for (let column = unitColumn + 1; column <= grid.columns; column++) {
    const text = headingTextAt(grid, row, column);
    if (text === "") continue;
    if ((merges.at(row, column)?.columns ?? 1) > 1) return true;
    const { name, year } = readHeadingText(text);
    const folded = correctHeading(foldText(name));
    const isNamed = Math.max(...names.similarities(name)) >= LIKELY;
    return year !== null || isNamed || SCORE_WORD.test(folded) || readOutputName(folded) !== null;
  }
  return false;
}

function countBeyondUnits({ grid, unitColumn }: HeadingSheet, row: number): { words: number; numbers: number } {
  let words = 0;
  let numbers = 0;
  for (let column = unitColumn + 1; column <= grid.columns; column++) {
    const value = valueAt(grid, row, column);
    if (isEmpty(value)) continue;
    if (isYear(value) || (typeof value === "string" && !isMeasure(value))) words++;
    else numbers++;
  }
  return { words, numbers };
}

/** A number, or a maximum in brackets or with its word: "(18)", "6 điểm". */
function isMeasure(text: string): boolean {
  const clean = cleanText(text);
  if (/^(?:năm )?(?:19|20)\d\d$/iu.test(clean)) return false;
  return isNumeric(clean) || readHeadingText(clean).name === "" || /^\(\w\)$/u.test(clean);
}
