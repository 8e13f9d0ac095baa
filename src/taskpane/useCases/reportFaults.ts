import type { Pane } from "./pane";

/** Tells the user of faults that nothing else handles; the browser's console gets them as well. */
export function reportFaults({ store }: Pane): void {
  const report = (fault: unknown): void => {
    const reason = fault instanceof Error ? fault.message : String(fault);
    store.dispatch({ type: "noticed", notice: { kind: "pane", problem: { code: "unexpected", reason } } });
  };
  window.addEventListener("unhandledrejection", ({ reason }) => report(reason));
  // Of other origins a browser tells the message alone.
  window.addEventListener("error", ({ error, message }) => report(error ?? message));
}
