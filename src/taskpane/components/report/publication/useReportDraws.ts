import { useEffect, useMemo } from "react";
import type { Evaluation } from "../../../../evaluation/evaluation";
import { reportedRankings } from "../../../../reporting/report/robustness/reportedRankings";
import type { RobustnessProblem } from "../../../../robustness/drawBoard";
import { USUAL_DRAWS } from "../../../../robustness/drawSettings";
import type { Robustness } from "../../../../robustness/robustness";
import { useDraws } from "../robustness/useDraws";

interface ReportDraws {
  /** Of the evaluation as it is now. */
  readonly robustness: readonly Robustness[];
  /** Share 0–1 of the work under way; null: none. */
  readonly working: number | null;
  readonly refused: RobustnessProblem | null;
  readonly stop: () => void;
}

/**
 * The draws that the report prints: those the pane has already, made as they were asked for; else they are made, and again
 * whenever the evaluation changes.
 */
export function useReportDraws(evaluation: Evaluation, isWanted: boolean): ReportDraws {
  const { working, results, start, stop } = useDraws();
  const wanted = useMemo(() => (isWanted ? reportedRankings(evaluation.rubric) : []), [isWanted, evaluation.rubric]);
  const current = wanted.flatMap((criterion) => {
    const result = results.get(criterion);
    return result?.evaluation === evaluation ? [result] : [];
  });
  const missing = wanted.find((criterion) => results.get(criterion)?.evaluation !== evaluation) ?? null;
  const isFree = working === null;
  useEffect(() => {
    if (missing === null || !isFree) return;
    void start(evaluation, missing, results.get(missing)?.settings ?? USUAL_DRAWS);
  }, [missing, isFree, evaluation, results, start]);
  const robustness = useMemo(
    () =>
      wanted.flatMap((criterion) => {
        const result = results.get(criterion);
        return result?.kind === "made" && result.evaluation === evaluation ? [result.robustness] : [];
      }),
    [wanted, results, evaluation],
  );
  return {
    robustness,
    working: isWanted ? (working?.share ?? null) : null,
    refused: current.flatMap((result) => (result.kind === "refused" ? [result.problem] : []))[0] ?? null,
    stop,
  };
}
