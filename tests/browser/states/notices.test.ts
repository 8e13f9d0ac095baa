import { lookAtStates } from "../support/lookAtStates";
import { DIAGNOSIS } from "../support/paneStates/diagnosis";
import { OTHER_EXCELS } from "../support/paneStates/otherExcels";
import { RARE_NOTICES } from "../support/paneStates/rareNotices";

lookAtStates([DIAGNOSIS, RARE_NOTICES, OTHER_EXCELS]);
