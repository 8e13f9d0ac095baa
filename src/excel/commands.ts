import { isSharedRuntimeSupported } from "./support";

/**
 * Does `run` whenever Excel invokes the command: from the ribbon or a menu, by the name of its function in the manifest, or
 * by its keyboard shortcut. Excel is told of the end also when it fails; `onFault` gets the fault. To be called before
 * Office.js is ready: Excel may start the add-in for the sake of a command.
 */
export function onCommand(id: string, run: () => Promise<void>, onFault: (fault: unknown) => void): void {
  if (typeof Office === "undefined") return;
  // A shortcut brings no event.
  Office.actions.associate(id, (event?: Office.AddinCommands.Event | null) => {
    void run()
      .catch(onFault)
      .finally(() => event?.completed());
  });
}

let showing: Promise<void> | null = null;

/** Opens the task pane. Excel loses its way when asked again before it has done so (office-js #3224), so it is asked once. */
export async function showPane(): Promise<void> {
  await Office.onReady();
  if (!isSharedRuntimeSupported()) return;
  showing ??= Office.addin.showAsTaskpane().finally(() => {
    showing = null;
  });
  await showing;
}
