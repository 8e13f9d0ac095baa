import type { Evaluation } from "../../evaluation/evaluation";
import { reportedRankings } from "../../reporting/report/robustness/reportedRankings";
import type { RobustnessProblem } from "../../robustness/drawBoard";
import type { DrawSettings } from "../../robustness/drawSettings";
import type { Robustness } from "../../robustness/robustness";
import { tryRanking } from "../../robustness/tryRanking";

interface DrawnRankings {
  readonly robustness: readonly Robustness[];
  /** Why a ranking could not be tried though there is something to try. */
  readonly refused: readonly RobustnessProblem[];
}

/** Tries the rankings that a report tells of. A ranking of fewer than two units has nothing to try. */
export function drawRankings(evaluation: Evaluation, settings: DrawSettings): DrawnRankings {
  const tried = reportedRankings(evaluation.rubric).map((criterion) => tryRanking(evaluation, criterion, settings));
  return {
    robustness: tried.flatMap((each) => (each.ok ? [each.value] : [])),
    refused: tried.flatMap((each) => (each.ok || each.problems[0].kind === "too-few" ? [] : [each.problems[0]])),
  };
}
