import type { Evaluation } from "../evaluation/evaluation";
import { refuse } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { DrawBoard, RobustnessProblem } from "./drawBoard";
import type { DrawSettings } from "./drawSettings";
import { openDrawBoard } from "./openDrawBoard";

/** Ranks that are kept at most, one for each unit and draw, and units: what compares them in pairs grows with their square. */
const MOST_RANKS = 20_000_000;
const MOST_UNITS = 10_000;

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
