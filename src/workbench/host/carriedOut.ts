import type { DispatchResult } from "@odoo/o-spreadsheet";
import { HostError } from "./wire/hostError";

/** A command that the engine (or the page, which cannot save everything) refuses has failed; nothing was changed. */
export function carriedOut(result: DispatchResult): void {
  if (!result.isSuccessful)
    throw new HostError("GeneralException", 500, `The sheet refused a change: ${result.reasons.join(", ")}`);
}
