import { useSyncExternalStore } from "react";
import type { DrawsState, DrawStore } from "../../../robustness/drawStore";
import { drawStoreOf } from "../../../robustness/drawStoreOf";
import { usePane } from "../../shared/context";

/** The pane's draws and what came of them. */
export function useDraws(): DrawsState & Pick<DrawStore, "start" | "stop"> {
  const store = drawStoreOf(usePane());
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return { ...state, start: store.start, stop: store.stop };
}
