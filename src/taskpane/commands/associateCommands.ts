import { onCommand, showPane } from "../../excel/commands";
import { part } from "../part";
import type { Pane } from "../useCases/pane";
import { COMMANDS, type Command } from "./commands";

const commands = part(() => import(/* webpackChunkName: "commands" */ "./runCommand"));

/**
 * Lets the commands of the ribbon, the menu of a cell and the keyboard open the pane and do their work there. They wait for
 * `opened`, the pane with its workbook; `null` where it could not start and says so itself. A command that is asked for
 * again before it is done is done once. A fault goes where every fault of the page goes.
 */
export function associateCommands(opened: Promise<Pane | null>): void {
  const underWay = new Set<Command>();
  for (const command of COMMANDS)
    onCommand(
      command,
      () => once(command),
      (fault) => reportError(fault),
    );

  async function once(command: Command): Promise<void> {
    if (underWay.has(command)) return;
    underWay.add(command);
    try {
      await showPane();
      const pane = await opened;
      if (pane !== null) await run(pane, command);
    } finally {
      underWay.delete(command);
    }
  }
}

async function run(pane: Pane, command: Command): Promise<void> {
  const loaded = await commands.load().catch(() => null);
  if (loaded === null) {
    pane.store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "part-not-loaded" } } });
    return;
  }
  await loaded.runCommand(pane, command);
}
