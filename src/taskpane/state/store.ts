import type { Action } from "./action";
import { reduce } from "./reduce";
import { createReducerStore } from "./reducerStore";
import type { ReducerStore } from "./reducerStore";
import type { PaneState } from "./state";

/** Holds the one state of the pane. */
export type Store = ReducerStore<PaneState, Action>;

export function createStore(initial: PaneState): Store {
  return createReducerStore(reduce, initial);
}
