import { auditTables } from "../checking/audit/tables/auditTables";
import type { Grid } from "../grid/grid";
import type { Rubric } from "../rubric/rubric";
import { indicatorsOf } from "../rubric/tree";
import { inOneGo } from "../steps/inOneGo";
import type { Steps } from "../steps/steps";
import { suggestRubric } from "./suggestRubric";

/**
 * The rubric of each sheet of a workbook: the one it was made for by itself or, for sheets that each print a part of a board,
 * the one whose indicators they show together for units on its roster. `null` where no rubric or several fit.
 */
export function suggestRubrics(grids: readonly Grid[], rubrics: readonly Rubric[]): readonly (Rubric | null)[] {
  return inOneGo(suggestInSteps(grids, rubrics));
}

/** The same, a sheet or a rubric at a step. */
export function* suggestInSteps(grids: readonly Grid[], rubrics: readonly Rubric[]): Steps<readonly (Rubric | null)[]> {
  const alone: (Rubric | null)[] = [];
  for (const grid of grids) {
    alone.push(suggestRubric(grid, rubrics));
    yield;
  }
  const open = grids.filter((_, index) => alone[index] === null);
  const parts: { readonly rubric: Rubric; readonly shown: ReadonlySet<Grid> }[] = [];
  for (const rubric of rubrics) {
    if (alone.includes(rubric)) continue;
    parts.push({ rubric, shown: partsOf(open, rubric) });
    yield;
  }
  return grids.map((grid, index) => {
    const [fitting, ...others] = parts.filter(({ shown }) => shown.has(grid));
    return alone[index] ?? (others.length === 0 ? (fitting?.rubric ?? null) : null);
  });
}

/** The sheets that together show every indicator of a rubric; none where one is missing. */
function partsOf(grids: readonly Grid[], rubric: Rubric): ReadonlySet<Grid> {
  const tables = auditTables(grids, rubric).tables.filter(({ units }) => units.length > 0);
  const shown = new Set(tables.flatMap(({ columns }) => columns.map(({ criterion }) => criterion)));
  const isWhole = indicatorsOf(rubric.criteria).every(({ id }) => shown.has(id));
  return new Set(isWhole ? tables.map(({ grid }) => grid) : []);
}
