import { evaluateGrid } from "../../../evaluation/evaluateGrid";
import type { Grid } from "../../../grid/grid";
import { refuse, succeed } from "../../../outcome/outcome";
import type { Outcome } from "../../../outcome/outcome";
import type { ReadingProblem } from "../../../reading/readingProblem";
import { compareRankings } from "../../../reporting/compareRankings";
import type { RankingComparison } from "../../../reporting/compareRankings";
import type { Rubric } from "../../../rubric/rubric";
import type { Edition } from "../../state/editor/editorState";

const earlier = new WeakMap<Rubric, { readonly grid: Grid; readonly result: ReturnType<typeof evaluateGrid> }>();

/** How the sheet is ranked by a valid draft, beside the rubric it came from. */
export function preview(
  grid: Grid,
  { rubric, choices }: Edition,
  before: Edition | null,
): Outcome<readonly RankingComparison[], ReadingProblem> {
  const after = evaluateGrid(grid, rubric, choices);
  if (!after.ok) return refuse(after.problems[0]);
  const previous = before === null ? null : evaluateBefore(grid, before);
  return succeed(compareRankings(after.value, previous?.ok === true ? previous.value : null));
}

/** The rubric before stays the same while a draft is edited. */
function evaluateBefore(grid: Grid, { rubric, choices }: Edition): ReturnType<typeof evaluateGrid> {
  const known = earlier.get(rubric);
  if (known?.grid === grid) return known.result;
  const result = evaluateGrid(grid, rubric, choices);
  earlier.set(rubric, { grid, result });
  return result;
}
