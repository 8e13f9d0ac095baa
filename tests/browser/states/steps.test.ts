import { lookAtStates } from "../support/lookAtStates";
import { STEPS } from "../support/paneStates/steps";

lookAtStates([STEPS]);
