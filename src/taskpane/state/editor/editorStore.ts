import type { Pane } from "../../useCases/pane";
import type { EditorState } from "./editorState";
import { NO_EDITOR } from "./editorState";
import { reduceEditor } from "./reduceEditor";
import type { EditorAction } from "./reduceEditor";

/** Holds the editor's state apart from the pane's: its reducer is loaded with the editor. */
export interface EditorStore {
  readonly getState: () => EditorState;
  readonly dispatch: (action: EditorAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<Pane, EditorStore>();

/** The editor of a pane; it outlives the step that shows it. */
export function editorOf(pane: Pane): EditorStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store = createEditorStore();
  stores.set(pane, store);
  return store;
}

function createEditorStore(): EditorStore {
  let state = NO_EDITOR;
  const listeners = new Set<() => void>();
  return {
    getState: () => state,
    dispatch: (action) => {
      const next = reduceEditor(state, action);
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
