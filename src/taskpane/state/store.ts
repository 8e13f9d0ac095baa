import type { Action } from "./action";
import { reduce } from "./reduce";
import type { PaneState } from "./state";

/** Holds the one state of the pane; shaped for React's `useSyncExternalStore`. */
export interface Store {
  readonly getState: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** Returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
