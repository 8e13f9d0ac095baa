import type { ReportMemory } from "../../../memory/reportMemory";
import type { Pane } from "../pane";
import { remember } from "../remember";

/** Makes the sheet's report otherwise from now on. */
export async function chooseReport(pane: Pane, report: ReportMemory): Promise<void> {
  pane.store.dispatch({ type: "reportChosen", report });
  await remember(pane);
}
