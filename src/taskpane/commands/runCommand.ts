import type { Pane } from "../useCases/pane";
import { checkSheet } from "./checkSheet";
import type { Command } from "./commands";
import { endOfWork } from "./endOfWork";
import { explainTier } from "./explainTier";
import { fillResults } from "./fillResults";
import { highlightResults } from "./highlightResults";
import { openPane } from "./openPane";
import { openReport } from "./openReport";

const RUNS: Readonly<Record<Command, (pane: Pane) => Promise<void> | void>> = {
  openPane,
  checkSheet,
  fillResults,
  highlightResults,
  openReport,
  explainTier,
};

/** Those that only show something do so at once. */
const SHOWS: ReadonlySet<Command> = new Set<Command>(["openPane", "openReport"]);

/** Does what a command asks for; what reads or writes comes after the work that is under way. */
export async function runCommand(pane: Pane, command: Command): Promise<void> {
  if (!SHOWS.has(command)) {
    while (pane.store.getState().work !== null) await endOfWork(pane);
  }
  // The self-check stands in the place of the steps, where the commands do their work.
  if (command !== "openPane" && pane.store.getState().diagnosis.place === "open")
    pane.store.dispatch({ type: "diagnosisPlaced", place: "closed" });
  await RUNS[command](pane);
}
