import type { Grid } from "../../../grid/grid";
import { readScoreboard } from "../../../reading/readScoreboard";
import type { ReadingChoices } from "../../../reading/scoreboard";
import type { Rubric } from "../../../rubric/rubric";

/**
 * The fewest of the choices by which the sheet is read the same. A draft's choices say where every column stands, or that a result has
 * none; kept without need, they would miss columns that are moved, and results that are filled into new ones.
 */
export function fewestChoices(grid: Grid, rubric: Rubric, choices: ReadingChoices): ReadingChoices {
  const { units, columns = {}, outputs = {} } = choices;
  const kept = units === undefined ? {} : { units };
  const placed = Object.fromEntries(Object.entries(outputs).filter(([, column]) => column !== null));
  const asked = readingOf(grid, rubric, choices);
  const fewer: readonly ReadingChoices[] = [kept, { ...kept, columns }, { ...choices, outputs: placed }];
  return fewer.find((candidate) => readingOf(grid, rubric, candidate) === asked) ?? choices;
}

/** Everything of a reading that choices decide; a sheet that cannot be read is unlike every other. */
function readingOf(grid: Grid, rubric: Rubric, choices: ReadingChoices): string {
  const read = readScoreboard(grid, rubric, choices);
  if (!read.ok) return JSON.stringify(choices);
  const { layout, units } = read.value;
  return JSON.stringify([
    layout.headingRows,
    layout.unitColumn,
    layout.columns.map(({ criterion, column }) => [criterion, column]),
    layout.outputs.map(({ criterion, output, column }) => `${criterion}/${output} ${String(column)}`).sort(),
    units.map(({ row }) => row),
  ]);
}
