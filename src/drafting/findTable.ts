import type { CellValue, Grid } from "../grid/grid";
import { isNumeric } from "../reading/cells/cellText";
import type { NameIndex } from "../reading/columns/indexNames";
import { findHeadingRows } from "../reading/headings/findHeadingRows";
import { readHeadingText } from "../reading/headings/readHeadingText";
import { readOutputName } from "../reading/headings/readOutputName";
import type { ReadingChoices } from "../reading/scoreboard";
import { outlineTable } from "../reading/tables/outlineTable";
import type { Table } from "../reading/tables/outlineTable";
import { isEmpty } from "../reading/tables/usedRows";
import { cleanText, foldText } from "../reading/text/foldText";
import { NUMBERING_CELL, ORDINAL_HEADING, SCORE_WORD, UNIT_HEADING } from "../reading/text/vocabulary";
import { findUnitColumn } from "../reading/units/findUnitColumn";

/** Headings are looked for in this many rows from the top. */
const SEARCHED_ROWS = 1000;

/** Rows below a heading row in which numbers must begin. */
const REACH = 12;

/** Reading's helpers without a rubric: nothing is named. */
const NO_NAMES: NameIndex = { criteria: [], similarities: () => new Float64Array(0) };

/**
 * The table of scores that a sheet most looks like, by its shape and the words around indicators alone: a row of headings
 * with "STT", "Đơn vị", results or maxima, over names and numbers. `null` when no row does.
 */
export function findTable(
  grid: Grid,
  lastUsed: number,
  choices: Pick<ReadingChoices, "headingRows" | "unitColumn">,
): Table | null {
  const chosen = choices.headingRows ?? [];
  const anchor = chosen.length > 0 ? Math.max(...chosen) : findShapedRow(grid, lastUsed);
  if (anchor === null) return null;
  const unitColumn = choices.unitColumn ?? findUnitColumn(grid, anchor, lastUsed, NO_NAMES, new Set());
  if (unitColumn === null) return null;
  const headingRows = chosen.length > 0 ? chosen : findHeadingRows(grid, anchor, unitColumn, NO_NAMES);
  return outlineTable(grid, headingRows, unitColumn, lastUsed);
}

function findShapedRow(grid: Grid, lastUsed: number): number | null {
  let best: number | null = null;
  let bestWorth = 1;
  for (let row = 1; row <= Math.min(lastUsed, SEARCHED_ROWS); row++) {
    const worth = headingWorth(grid.values[row - 1] ?? []);
    if (worth <= bestWorth || !hasNamesBelow(grid, row, lastUsed)) continue;
    best = row;
    bestWorth = worth;
  }
  return best;
}

function headingWorth(values: readonly CellValue[]): number {
  let numbers = 0;
  const texts: string[] = [];
  for (const value of values) {
    if (isEmpty(value)) continue;
    if (typeof value === "string" && !isMeasure(value)) texts.push(value);
    else numbers++;
  }
  if (texts.length < 2 || numbers > texts.length) return 0;
  let worth = 0;
  let others = 0;
  for (const text of texts) {
    const { name, max } = readHeadingText(text);
    const folded = foldText(name);
    if (UNIT_HEADING.test(folded)) worth += 1.5;
    else if (ORDINAL_HEADING.test(folded)) worth += 1;
    else if (max !== null) worth += 0.6;
    else if (readOutputName(folded) !== null) worth += 0.5;
    else if (SCORE_WORD.test(folded)) worth += 0.2;
    else others++;
  }
  return worth + Math.min(1, others / 5);
}

/** A number, a numbering or a maximum alone: "(3)", "18 điểm". */
function isMeasure(text: string): boolean {
  return isNumeric(text) || readHeadingText(text).name === "" || NUMBERING_CELL.test(cleanText(text));
}

/** Whether some of the next rows hold a name and room for numbers: a number, or at least an ordinal beside the name. */
function hasNamesBelow(grid: Grid, row: number, lastUsed: number): boolean {
  for (let below = row + 1; below <= Math.min(lastUsed, row + REACH); below++) {
    const values = grid.values[below - 1] ?? [];
    const hasNumber = values.some(
      (value) => typeof value === "number" || (typeof value === "string" && isNumeric(value)),
    );
    if (hasNumber && values.some((value) => typeof value === "string" && value.trim().length > 2)) return true;
  }
  return false;
}
