import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { PreviousAsked } from "../command";
import type { UsageProblem } from "../problem";
import type { Words } from "./splitWords";

/** Where the board of the year before is; `null` when none is named. */
export function parsePrevious(options: Words["options"]): Outcome<PreviousAsked | null, UsageProblem> {
  const file = options.get("previous") ?? null;
  const sheet = options.get("previous-sheet") ?? null;
  const rubric = options.get("previous-rubric") ?? null;
  if (file === null && sheet === null) {
    return rubric === null ? succeed(null) : refuse({ code: "previous-rubric-alone" });
  }
  return succeed({ file, sheet, rubric });
}
