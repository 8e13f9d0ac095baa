import type { Evaluation } from "../evaluation/evaluation";
import { succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import { inOneGo } from "../steps/inOneGo";
import type { RobustnessProblem } from "./drawBoard";
import { drawInSteps } from "./drawInSteps";
import { USUAL_DRAWS } from "./drawSettings";
import type { DrawSettings } from "./drawSettings";
import { prepareDraws } from "./prepareDraws";
import type { Robustness } from "./robustness";

/** How firm the ranking by `criterion` is, all draws in one go. */
export function tryRanking(
  evaluation: Evaluation,
  criterion: string,
  settings: DrawSettings = USUAL_DRAWS,
): Outcome<Robustness, RobustnessProblem> {
  const opened = prepareDraws(evaluation, criterion, settings);
  if (!opened.ok) return opened;
  return succeed(inOneGo(drawInSteps(opened.value, settings)));
}
