import type { Pane } from "../useCases/pane";
import { checkSheet } from "./checkSheet";
import type { Command } from "./commands";
import { endOfWork } from "./endOfWork";
import { explainTier } from "./explainTier";
import { fillResults } from "./fillResults";
import { highlightResults } from "./highlightResults";
import { openPane } from "./openPane";
import { openReport } from "./openReport";

type Run = (pane: Pane) => Promise<void> | void;

const RUNS: Readonly<Record<Command, Run>> = {
  openPane,
  checkSheet,
  fillResults,
  highlightResults,
  openReport,
  explainTier,
};

/** Does what a command asks for, after the work that is under way. */
export async function runCommand(pane: Pane, command: Command): Promise<void> {
  while (pane.store.getState().work !== null) await endOfWork(pane);
  await RUNS[command](pane);
}
