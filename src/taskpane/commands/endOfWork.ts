import type { Pane } from "../useCases/pane";

/** Resolves when the work that is under way has ended. Another piece may have begun by then. */
export function endOfWork({ store }: Pane): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.getState().work !== null) return;
      stop();
      resolve();
    });
  });
}
