import type { CellValue, Grid } from "../../grid/grid";
import { isNumeric } from "../cells/cellText";
import type { NameIndex } from "../columns/indexNames";
import { LIKELY } from "../columns/thresholds";
import { isEmpty } from "../tables/usedRows";
import { foldText } from "../text/foldText";
import { UNIT_HEADING } from "../text/vocabulary";
import { correctHeading } from "./correctHeading";
import { readHeadingText } from "./readHeadingText";
import { readOutputName } from "./readOutputName";

/** Headings are looked for in this many rows from the top; farther down the user says where they are. */
const SEARCHED_ROWS = 1000;

/** Worth of heading an Excel table, in names of criteria. */
const LISTED = 0.5;

/** The row (1-based) whose cells name most of the rubric; the first of equals, `null` when no row names any of it. */
export function findAnchor(grid: Grid, lastRow: number, names: NameIndex): number | null {
  const listed = new Set((grid.tables ?? []).filter(({ hasHeadings }) => hasHeadings).map(({ area }) => area.row));
  let best: number | null = null;
  let bestWorth = 0;
  for (let row = 1; row <= Math.min(lastRow, SEARCHED_ROWS); row++) {
    const named = headingWorth(grid.values[row - 1] ?? [], names);
    const worth = named > 0 && listed.has(row) ? named + LISTED : named;
    if (worth > bestWorth) {
      best = row;
      bestWorth = worth;
    }
  }
  return best;
}

/** How much of the rubric the cells of a row name: the sum over criteria of the best likeness, and something for results and units. */
export function headingWorth(values: readonly CellValue[], names: NameIndex): number {
  let numbers = 0;
  const texts: string[] = [];
  for (const value of values) {
    if (typeof value === "number") numbers++;
    else if (typeof value === "string" && !isEmpty(value)) texts.push(value);
  }
  if (texts.length < 2 || numbers > texts.length / 2) return 0;
  if (numbers + texts.filter(isNumeric).length > texts.length / 2) return 0;
  const byCriterion = new Map<number, number>();
  let outputs = 0;
  let units = 0;
  for (const text of texts) {
    const { name } = readHeadingText(text);
    const similarities = names.similarities(name);
    const likeness = Math.max(...similarities);
    const folded = correctHeading(foldText(name));
    if (likeness >= LIKELY) {
      const criterion = similarities.indexOf(likeness);
      byCriterion.set(criterion, Math.max(likeness, byCriterion.get(criterion) ?? 0));
    } else if (readOutputName(folded) !== null) outputs += 0.3;
    else if (UNIT_HEADING.test(folded)) units = 0.5;
  }
  const named = [...byCriterion.values()].reduce((sum, likeness) => sum + likeness, outputs);
  return named === 0 ? 0 : named + units;
}
