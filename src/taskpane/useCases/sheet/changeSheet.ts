import type { Pane } from "../pane";
import { read } from "./read";
import { takeSheet } from "./takeSheet";

/** Turns the pane to another sheet and reads it. */
export async function changeSheet(pane: Pane, sheet: string): Promise<void> {
  if (pane.store.getState().work !== null) return;
  takeSheet(pane, sheet);
  await read(pane);
}
