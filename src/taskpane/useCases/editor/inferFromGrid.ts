import type { Grid } from "../../../grid/grid";
import type { Inference } from "../../../inference/inference";
import { inferRules } from "../../../inference/inferRules";
import { openResultBoard } from "../../../inference/openResultBoard";
import { withEveryResult } from "../../../inference/withEveryResult";
import { refuse, succeed } from "../../../outcome/outcome";
import type { Outcome } from "../../../outcome/outcome";
import { readScoreboard } from "../../../reading/readScoreboard";
import type { Edition, Refusal } from "../../state/editor/editorState";

/** Infers rules from the results that a sheet prints, its columns read as an edition says. */
export function inferFromGrid(grid: Grid, { rubric, choices }: Edition): Outcome<Inference, Refusal> {
  const asking = withEveryResult(rubric);
  const read = readScoreboard(grid, asking, choices);
  if (!read.ok) return refuse({ kind: "reading", problem: read.problems[0] });
  const inference = inferRules(openResultBoard(grid, read.value, asking));
  const { weights, tiers, ranking } = inference;
  return weights.length + tiers.length + ranking.length === 0 ? refuse({ kind: "no-results" }) : succeed(inference);
}
