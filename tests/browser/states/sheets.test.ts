import { lookAtStates } from "../support/lookAtStates";
import { EDITOR, INFERENCE } from "../support/paneStates/editing";
import { EMPTY, FIXES, NO_SCOREBOARD, PROTECTED, YEARS } from "../support/paneStates/sheets";

lookAtStates([YEARS, FIXES, EDITOR, INFERENCE, NO_SCOREBOARD, EMPTY, PROTECTED]);
