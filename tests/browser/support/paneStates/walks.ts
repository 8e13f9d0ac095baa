import { DIAGNOSIS } from "./diagnosis";
import { EDITOR, INFERENCE } from "./editing";
import { OTHER_EXCELS } from "./otherExcels";
import { RARE_NOTICES } from "./rareNotices";
import { EMPTY, FIXES, NO_SCOREBOARD, PROTECTED, YEARS } from "./sheets";
import type { Walk } from "./state";
import { STEPS } from "./steps";

/** Every state of the pane, by the walks that reach them; each walk starts with the workbench as it opens. */
export const WALKS: readonly Walk[] = [
  STEPS,
  YEARS,
  FIXES,
  EDITOR,
  INFERENCE,
  NO_SCOREBOARD,
  DIAGNOSIS,
  EMPTY,
  PROTECTED,
  RARE_NOTICES,
  OTHER_EXCELS,
];
