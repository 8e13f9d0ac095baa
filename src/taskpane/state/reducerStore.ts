/** Holds one state that a reducer changes; shaped for React's `useSyncExternalStore`. */
export interface ReducerStore<State, Action> {
  readonly getState: () => State;
  readonly dispatch: (action: Action) => void;
  /** Returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createReducerStore<State, Action>(
  reduce: (state: State, action: Action) => State,
  initial: State,
): ReducerStore<State, Action> {
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
