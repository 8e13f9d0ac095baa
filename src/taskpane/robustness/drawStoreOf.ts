import type { Pane } from "../useCases/pane";
import { createDrawStore } from "./drawStore";
import type { DrawStore } from "./drawStore";

const stores = new WeakMap<Pane, DrawStore>();

/** The draws of a pane: those that a report prints are those that its other parts show. */
export function drawStoreOf(pane: Pane): DrawStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store = createDrawStore();
  stores.set(pane, store);
  return store;
}
