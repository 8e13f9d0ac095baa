import { lookAtStates } from "../support/lookAtStates";
import { EDITED_COPY, EDITOR, INFERENCE } from "../support/paneStates/editing";
import { EMPTY, FIXES, NO_SCOREBOARD, PROTECTED, YEARS } from "../support/paneStates/sheets";

lookAtStates([YEARS, FIXES, EDITOR, EDITED_COPY, INFERENCE, NO_SCOREBOARD, EMPTY, PROTECTED]);
