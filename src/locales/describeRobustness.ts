import type { RobustnessProblem } from "../robustness/drawBoard";
import { formatNumber } from "./format";
import type { Language } from "./index";
import { robustnessWords } from "./robustnessWords";

/** Why a ranking cannot be tried, in one sentence. */
export function describeRobustness(problem: RobustnessProblem, language: Language): string {
  const { refused } = robustnessWords(language);
  const number = (value: number): string => formatNumber(value, language);
  return problem.kind === "too-many"
    ? refused[problem.kind](number(problem.units), number(problem.most))
    : refused[problem.kind];
}
