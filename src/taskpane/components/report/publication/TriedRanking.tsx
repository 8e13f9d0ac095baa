import { describeRobustness } from "../../../../locales/describeRobustness";
import type { RobustnessProblem } from "../../../../robustness/drawBoard";
import { useWords } from "../../shared/context";
import { DrawProgress } from "../robustness/DrawProgress";

interface TriedRankingProps {
  /** Share 0–1 of the work under way; null: none. */
  readonly working: number | null;
  readonly refused: RobustnessProblem | null;
  readonly onStop: () => void;
}

/** How far the draws are that the report waits for, or why there are none. */
export function TriedRanking({ working, refused, onStop }: TriedRankingProps) {
  const { language } = useWords();
  if (working !== null) return <DrawProgress share={working} onStop={onStop} />;
  return refused === null ? null : <p role="status">{describeRobustness(refused, language)}</p>;
}
