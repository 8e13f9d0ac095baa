import type { Pane } from "../../useCases/pane";
import { createReducerStore } from "../reducerStore";
import type { ReducerStore } from "../reducerStore";
import type { EditorState } from "./editorState";
import { NO_EDITOR } from "./editorState";
import { reduceEditor } from "./reduceEditor";
import type { EditorAction } from "./reduceEditor";

/** Holds the editor's state apart from the pane's: its reducer is loaded with the editor. */
export type EditorStore = ReducerStore<EditorState, EditorAction>;

const stores = new WeakMap<Pane, EditorStore>();

/** The editor of a pane; it outlives the step that shows it. */
export function editorOf(pane: Pane): EditorStore {
  const known = stores.get(pane);
  if (known !== undefined) return known;
  const store: EditorStore = createReducerStore(reduceEditor, NO_EDITOR);
  stores.set(pane, store);
  return store;
}
