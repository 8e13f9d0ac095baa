import type { Pane } from "../useCases/pane";
import { onSheetInView } from "./onSheetInView";

/** Reads the sheet in view and shows what is wrong with it. */
export async function checkSheet(pane: Pane): Promise<void> {
  await onSheetInView(pane, "read", "check", () => Promise.resolve());
}
