import { checkScoreboard } from "../checking/checkScoreboard";
import type { Grid } from "../grid/grid";
import { succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReadingProblem } from "../reading/readingProblem";
import { readScoreboard } from "../reading/readScoreboard";
import type { ReadingChoices } from "../reading/scoreboard";
import type { Rubric } from "../rubric/rubric";
import { resolveMaxima } from "../scoring/resolveMaxima";
import { scoreUnits } from "../scoring/scoreUnits";
import type { Evaluation } from "./evaluation";

/** Reads, checks and scores a sheet. Refused only when no table is recognised in it; faults in the table are findings. */
export function evaluateGrid(
  grid: Grid,
  rubric: Rubric,
  choices?: ReadingChoices,
): Outcome<Evaluation, ReadingProblem> {
  const read = readScoreboard(grid, rubric, choices);
  if (!read.ok) return read;
  const scoreboard = read.value;
  const resolved = resolveMaxima(rubric, scoreboard.layout);
  return succeed({
    rubric: resolved,
    writtenRubric: rubric,
    grid,
    scoreboard,
    findings: checkScoreboard(grid, scoreboard, resolved),
    units: scoreUnits(scoreboard, resolved),
  });
}
