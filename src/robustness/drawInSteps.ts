import { retell } from "../steps/retell";
import type { Steps } from "../steps/steps";
import type { DrawBoard } from "./drawBoard";
import type { DrawSettings } from "./drawSettings";
import { openDraws } from "./openDraws";
import type { Robustness } from "./robustness";
import { summarizeDraws } from "./summarizeDraws";

/** About the share of the time that the draws themselves take; comparing the units takes the rest. */
const DRAWING = 0.6;

/**
 * Makes all draws and says what comes of them, in steps of a few milliseconds that yield the share (0–1) that is done, so that
 * whoever runs it can do something else between them, or stop.
 */
export function* drawInSteps(board: DrawBoard, settings: DrawSettings): Steps<Robustness, number> {
  const draws = openDraws(board, settings);
  for (let made = 0; made < settings.draws; yield (DRAWING * made) / settings.draws) made = draws.run(1);
  const steps = summarizeDraws(board, settings, draws.ranks);
  return yield* retell(steps, (share) => DRAWING + (1 - DRAWING) * share);
}
