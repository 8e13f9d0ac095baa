import { isFormula } from "../../grid/block";
import type { RowHeight, SheetCell } from "./sheetToWrite";
import { heightOf } from "./textSize";

/** Points of A4 across between the margins, and characters that stand beside each other there. */
const PAGE = { height: 480, width: 130 };
/** Letters of 12 points are still 9 where a page is made this much smaller. */
const MOST_SHRUNK = 1.3;
/** Points of a row whose texts all stand on one line. */
const ONE_LINE = 16;

/**
 * Whether rows stand on one page across, with letters made a little smaller where need be: better than a second page that
 * repeats the heading over a single note. `widths`: in characters.
 */
export function fitsOnePage(
  cells: readonly (readonly { readonly content: SheetCell }[])[],
  rowHeights: readonly RowHeight[],
  widths: readonly number[],
): boolean {
  const given = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const needed = cells.reduce((total, row, index) => total + (given.get(index + 1) ?? heightOfRow(row, widths)), 0);
  // What is wider than the page is made smaller by that already.
  const wider = Math.max(1, widths.reduce((sum, width) => sum + width, 0) / PAGE.width);
  return needed <= PAGE.height * wider * MOST_SHRUNK;
}

function heightOfRow(row: readonly { readonly content: SheetCell }[], widths: readonly number[]): number {
  return widths.reduce((most, width, index) => {
    const content = row[index]?.content ?? null;
    const shown = isFormula(content) ? content.shown : content;
    const isLong = typeof shown === "string" && heightOf(shown, width) > heightOf("", width);
    return isLong ? Math.max(most, heightOf(shown, width)) : most;
  }, ONE_LINE);
}
