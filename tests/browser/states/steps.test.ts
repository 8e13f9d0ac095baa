import { lookAtStates } from "../support/lookAtStates";
import { LEFT_OUT, STEPS } from "../support/paneStates/steps";

lookAtStates([STEPS, LEFT_OUT]);
