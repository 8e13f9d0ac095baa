import type { Pane } from "./pane";

/** Asks the work under way to stop; the workbook puts back what it had begun to write. */
export function cancel(pane: Pane): void {
  pane.store.dispatch({ type: "workCancelled" });
  pane.cancellation.current?.abort();
}
