import type { Grid } from "../grid/grid";
import type { ReadingProblem } from "./readingProblem";
import type { ReadingChoices } from "./scoreboard";

/** What is wrong with the user's choices for a sheet, before it is read; empty when nothing is. */
export function checkChoices(grid: Grid, choices: ReadingChoices): readonly ReadingProblem[] {
  const { sheet, rows, columns } = grid;
  const problems: ReadingProblem[] = [];
  const outside = (choice: "headingRows" | "firstRow" | "lastRow" | "unitColumn" | "column", at: number): void => {
    problems.push({ code: "choice-outside", sheet, choice, at, rows, columns });
  };
  for (const row of choices.headingRows ?? []) if (!isWithin(row, rows)) outside("headingRows", row);
  const { firstRow, lastRow, unitColumn } = choices;
  if (firstRow !== undefined && !isWithin(firstRow, rows)) outside("firstRow", firstRow);
  if (lastRow !== undefined && !isWithin(lastRow, rows)) outside("lastRow", lastRow);
  if (unitColumn !== undefined && !isWithin(unitColumn, columns)) outside("unitColumn", unitColumn);

  const used = new Set(unitColumn === undefined ? [] : [unitColumn]);
  for (const column of [...Object.values(choices.columns ?? {}), ...Object.values(choices.outputs ?? {})]) {
    if (column === null) continue;
    if (!isWithin(column, columns)) outside("column", column);
    else if (used.has(column)) problems.push({ code: "choice-twice", sheet, column });
    used.add(column);
  }
  return problems;
}

function isWithin(position: number, count: number): boolean {
  return Number.isInteger(position) && position >= 1 && position <= count;
}
