import type { Evaluation } from "../../../../evaluation/evaluation";
import { describeRubricProblem } from "../../../../locales/rubricWords";
import type { SupposedMinimum, SupposedScore, SuppositionProblem } from "../../../../robustness/whatIf";
import { conditionsOf } from "../../../../rubric/editing/condition";
import type { Threshold } from "../../../../rubric/rubric";
import { readThreshold } from "../../../../rubric/threshold";
import { criterionName, findCriterion } from "../../../../rubric/tree";
import { useWords } from "../../shared/context";
import { useRobustnessWords } from "./useRobustnessWords";

/** A rubric's own numbers are shown as they are written. */
const WRITTEN_DECIMALS = 6;

/** What is supposed, in words. */
export function useSuppositionWords({ rubric, units }: Evaluation) {
  const { whatIf: words } = useRobustnessWords();
  const { language, number, percent } = useWords();
  const nameOf = (id: string): string => criterionName(rubric.criteria, id);
  const points = (value: number): string => number(value, WRITTEN_DECIMALS);

  const threshold = (written: Threshold): string => {
    const { unit, value } = readThreshold(written);
    return unit === "share" ? percent(value, WRITTEN_DECIMALS) : points(value);
  };

  const condition = ({ criterion, band, condition: at }: Omit<SupposedMinimum, "threshold">): string => {
    const known = findCriterion(rubric.criteria, criterion)?.tiers?.bands[band];
    const scope = known === undefined ? undefined : conditionsOf(known)[at]?.scope;
    const subject = typeof scope === "object" ? nameOf(scope.child) : scope === "each" ? words.each : words.total;
    return words.condition(nameOf(criterion), known?.label ?? "", subject);
  };

  return {
    points,
    threshold,
    condition,
    score: (score: SupposedScore): string =>
      words.supposedScore(units[score.unit]?.name ?? "", nameOf(score.indicator), points(score.points)),
    minimum: (minimum: SupposedMinimum): string =>
      words.supposedMinimum(condition(minimum), threshold(minimum.threshold)),
    problem: (problem: SuppositionProblem): string => {
      switch (problem.kind) {
        case "outside":
          return problem.max === null ? words.problems.negative : words.problems.outside(points(problem.max));
        case "not-submitted":
          return words.problems["not-submitted"](units[problem.unit]?.name ?? "");
        case "unknown":
          return words.problems.unknown;
        case "threshold":
          return words.problems.threshold;
        case "rubric":
          return words.problems.rubric(describeRubricProblem(problem.problem)[language]);
      }
    },
  };
}
