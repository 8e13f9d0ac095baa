import type { Evaluation } from "../evaluation/evaluation";
import { isUnranked } from "../scoring/groupNumbers";
import { isSubmitted } from "../scoring/isSubmitted";

/** A unit that takes no part in the draws. */
export interface UntriedUnit {
  /** Place in the evaluation's `units`. */
  readonly unit: number;
  /** It submitted nothing · its group gets no rank · a score is unreadable, or every criterion is exempt. */
  readonly reason: "not-submitted" | "unranked-group" | "unknown";
}

/** The units without a rank by `criterion`, each with why. */
export function listUntried(evaluation: Evaluation, criterion: string): readonly UntriedUnit[] {
  const { rubric, scoreboard, units } = evaluation;
  const rule = rubric.ranking.find(({ of }) => of === criterion);
  return units.flatMap(({ ranks, group }, unit): readonly UntriedUnit[] => {
    if ((ranks[criterion] ?? null) !== null) return [];
    const row = scoreboard.units[unit];
    if (row !== undefined && !isSubmitted(row, scoreboard.scores[unit] ?? []))
      return [{ unit, reason: "not-submitted" }];
    return [{ unit, reason: rule !== undefined && isUnranked(group, rule) ? "unranked-group" : "unknown" }];
  });
}
