import type { Pane } from "../useCases/pane";

/** Resolves when no work is under way. */
export async function whenIdle({ store }: Pane): Promise<void> {
  while (store.getState().work !== null) {
    await new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.getState().work !== null) return;
        stop();
        resolve();
      });
    });
  }
}
