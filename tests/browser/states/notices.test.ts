import { lookAtStates } from "../support/lookAtStates";
import { DIAGNOSIS } from "../support/paneStates/diagnosis";
import { OTHER_EXCELS } from "../support/paneStates/otherExcels";
import { RARE_NOTICES } from "../support/paneStates/rareNotices";
import { REPORT } from "../support/paneStates/report";

lookAtStates([DIAGNOSIS, RARE_NOTICES, REPORT, OTHER_EXCELS]);
