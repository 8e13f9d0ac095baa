import type { Evaluation } from "../../../evaluation/evaluation";
import { listUntried } from "../../../robustness/listUntried";
import type { UntriedUnit } from "../../../robustness/listUntried";
import type { Robustness } from "../../../robustness/robustness";
import { weighCriteria } from "../../../robustness/weighCriteria";
import type { CriteriaWeights } from "../../../robustness/weighCriteria";

/** How firm one ranking of the board is. */
export interface Firmness {
  /** Its units are places among the board's. */
  readonly robustness: Robustness;
  /** One for each list of the ranking in which something can be told. */
  readonly weights: readonly CriteriaWeights[];
  readonly untried: readonly UntriedUnit[];
}

/** What the draws of an evaluation's rankings are reported with; none where none were made. */
export function firmnessOf(evaluation: Evaluation, drawn: readonly Robustness[]): readonly Firmness[] {
  return drawn.map((robustness) => {
    const weighed = weighCriteria(evaluation, robustness.criterion);
    return {
      robustness,
      weights: weighed.ok ? weighed.value.filter(({ units, indicators }) => units > 1 && indicators.length > 1) : [],
      untried: listUntried(evaluation, robustness.criterion),
    };
  });
}
