import type { Grid } from "../../../grid/grid";
import { isNumeric } from "../../../reading/cells/cellText";

/** Fewer numbers below each other are no column of a table. */
const FEWEST_NUMBERS = 3;
/** Letters that names, labels and headings rarely reach and paragraphs do. */
const LONG = 60;

/** Whether a sheet shows numbers below each other, other than the ordinals of its rows. */
export function holdsNumbers(grid: Grid): boolean {
  for (let column = 0; column < grid.columns; column++) {
    let numbers = 0;
    let isOrdinal = true;
    for (const row of grid.values) {
      const value = row[column] ?? null;
      if (typeof value !== "number" && !(typeof value === "string" && isNumeric(value))) continue;
      numbers++;
      isOrdinal &&= Number(value) === numbers;
      if (numbers >= FEWEST_NUMBERS && !isOrdinal) return true;
    }
  }
  return false;
}

/** Whether a sheet is a text: no numbers below each other, and most of what it says in paragraphs. */
export function isProse(grid: Grid): boolean {
  let letters = 0;
  let inParagraphs = 0;
  for (const value of grid.values.flat()) {
    if (typeof value !== "string") continue;
    letters += value.length;
    if (value.length > LONG) inParagraphs += value.length;
  }
  return inParagraphs * 2 > letters && !holdsNumbers(grid);
}
