import { useMemo } from "react";
import type { ReadingProblem } from "../../../../reading/readingProblem";
import type { RankingComparison } from "../../../../reporting/compareRankings";
import type { Rubric } from "../../../../rubric/rubric";
import type { Edition } from "../../../state/editor/editorState";
import { preview } from "../../../useCases/editor/preview";
import { usePaneState } from "../../shared/context";
import { useQuiet } from "../../shared/useQuiet";
import { useDraft } from "../editorContext";

/** Milliseconds without a change before the draft is previewed. */
const QUIET = 250;

/** What the draft makes of the sheet, as far as that is known. */
export interface Previewed {
  /** "last": of the draft as it was last valid; "pending": not computed yet; "waiting": the draft has not been valid yet. */
  readonly state: "current" | "last" | "pending" | "waiting" | "noGrid";
  /** The rubric that was previewed. */
  readonly rubric: Rubric | null;
  readonly comparisons: readonly RankingComparison[];
  readonly problem: ReadingProblem | null;
}

/**
 * Ranks the sheet by the draft once typing pauses.
 *
 * @param valid the draft as it was last valid; null: it has not been so yet
 */
export function usePreview(valid: Edition | null, isCurrent: boolean): Previewed {
  const grid = usePaneState((state) => state.grid);
  const { before } = useDraft();
  const quiet = useQuiet(valid, QUIET);
  const outcome = useMemo(
    () => (grid === null || quiet === null ? null : preview(grid, quiet, before)),
    [grid, quiet, before],
  );
  const state = ((): Previewed["state"] => {
    if (grid === null) return "noGrid";
    if (!isCurrent) return valid === null ? "waiting" : "last";
    return quiet === valid ? "current" : "pending";
  })();
  return {
    state,
    rubric: quiet?.rubric ?? null,
    comparisons: outcome?.ok === true ? outcome.value : [],
    problem: outcome?.ok === false ? outcome.problems[0] : null,
  };
}
