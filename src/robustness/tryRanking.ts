import type { Evaluation } from "../evaluation/evaluation";
import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { DrawBoard, RobustnessProblem } from "./drawBoard";
import { USUAL_DRAWS } from "./drawSettings";
import type { DrawSettings } from "./drawSettings";
import { openDrawBoard } from "./openDrawBoard";
import { openDraws } from "./openDraws";
import type { Robustness } from "./robustness";
import { summarizeDraws } from "./summarizeDraws";

/** Ranks that are kept at most, one for each unit and draw, and units: what compares them in pairs grows with their square. */
const MOST_RANKS = 20_000_000;
const MOST_UNITS = 10_000;

/** How firm the ranking by `criterion` is, all draws in one go. */
export function tryRanking(
  evaluation: Evaluation,
  criterion: string,
  settings: DrawSettings = USUAL_DRAWS,
): Outcome<Robustness, RobustnessProblem> {
  const opened = prepareDraws(evaluation, criterion, settings);
  if (!opened.ok) return opened;
  const draws = openDraws(opened.value, settings);
  draws.run(settings.draws);
  return succeed(summarizeDraws(opened.value, settings, draws.ranks));
}

/** The board for these draws, refused where they would not fit. */
export function prepareDraws(
  evaluation: Evaluation,
  criterion: string,
  settings: DrawSettings,
): Outcome<DrawBoard, RobustnessProblem> {
  const board = openDrawBoard(evaluation, criterion);
  if (!board.ok) return board;
  const units = board.value.units.length;
  const most = Math.min(MOST_UNITS, Math.floor(MOST_RANKS / settings.draws));
  return units > most ? refuse({ kind: "too-many", units, draws: settings.draws, most }) : board;
}
