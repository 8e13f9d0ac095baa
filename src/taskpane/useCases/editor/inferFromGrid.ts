import type { Grid } from "../../../grid/grid";
import type { Inference } from "../../../inference/inference";
import { inferRules } from "../../../inference/inferRules";
import { openResultBoard } from "../../../inference/openResultBoard";
import { withEveryResult } from "../../../inference/withEveryResult";
import { refuse, succeed } from "../../../outcome/outcome";
import type { Outcome } from "../../../outcome/outcome";
import { readScoreboard } from "../../../reading/readScoreboard";
import type { Edition, Refusal } from "../../state/editor/editorState";

/** Scores of a board that are still inferred from in about a second; more would hold up the pane. */
const MOST_SCORES = 20_000;

/** Infers rules from the results that a sheet prints, its columns read as an edition says. */
export function inferFromGrid(grid: Grid, { rubric, choices }: Edition): Outcome<Inference, Refusal> {
  const asking = withEveryResult(rubric);
  const read = readScoreboard(grid, asking, choices);
  if (!read.ok) return refuse({ kind: "reading", problem: read.problems[0] });
  const units = read.value.units.length;
  const indicators = read.value.layout.columns.length;
  if (units * indicators > MOST_SCORES) return refuse({ kind: "too-large", units, indicators });
  const inference = inferRules(openResultBoard(grid, read.value, asking));
  const { weights, tiers, ranking } = inference;
  return weights.length + tiers.length + ranking.length === 0 ? refuse({ kind: "no-results" }) : succeed(inference);
}
