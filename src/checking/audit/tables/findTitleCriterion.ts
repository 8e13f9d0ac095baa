import type { Grid } from "../../../grid/grid";
import { headingTextAt } from "../../../reading/cells/cellText";
import { foldText } from "../../../reading/text/foldText";
import { longName, plainName } from "../../../reading/text/plainName";
import type { Criterion } from "../../../rubric/rubric";
import { criteriaOf } from "../../../rubric/tree";

/** Titles stand at most this many rows above the headings. */
const REACH = 10;

/**
 * The criterion that the title above a table or the sheet's name names; the longest name where several stand in it, `null`
 * where none does or the longest names two criteria.
 */
export function findTitleCriterion(grid: Grid, headingRow: number, root: Criterion): Criterion | null {
  const titles = [grid.sheet];
  for (let row = Math.max(1, headingRow - REACH); row < headingRow; row++) {
    for (let column = 1; column <= grid.columns; column++) titles.push(headingTextAt(grid, row, column));
  }
  const words = titles.map((title) => ` ${wordsOf(title)} `);
  let best: Criterion | null = null;
  let length = 0;
  for (const criterion of criteriaOf(root)) {
    if (criterion === root) continue;
    for (const name of [criterion.name, ...(criterion.aliases ?? [])].map(wordsOf)) {
      if (name.length < length || name === "" || !words.some((title) => title.includes(` ${name} `))) continue;
      if (name.length === length && best !== criterion) best = null;
      else best = criterion;
      length = name.length;
    }
  }
  return best;
}

function wordsOf(text: string): string {
  return plainName(longName(foldText(text)));
}
