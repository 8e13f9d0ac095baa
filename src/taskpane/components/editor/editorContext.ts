import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import { editorWords } from "../../../locales/editorWords";
import type { EditorDictionary } from "../../../locales/editorWords";
import type { ReadingChoices } from "../../../reading/scoreboard";
import type { RubricProblem } from "../../../rubric/problem";
import type { Rubric } from "../../../rubric/rubric";
import type { EditorState, OpenDraft } from "../../state/editor/editorState";
import { editorOf } from "../../state/editor/editorStore";
import type { EditorStore } from "../../state/editor/editorStore";
import { usePane, useWords } from "../shared/context";

export function useEditorStore(): EditorStore {
  return editorOf(usePane());
}

/** A part of the editor's state; `select` returns the same reference while nothing in that part changed. */
export function useEditor<Part>(select: (state: EditorState) => Part): Part {
  const store = useEditorStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getState()));
}

/** The draft under edit; only for components that are shown while there is one. */
export function useDraft(): OpenDraft {
  const draft = useEditor((state) => state.draft);
  if (draft === null) throw new Error("A component of the draft is shown without one.");
  return draft;
}

/** Changes the draft's rubric. `field` is where the change was typed: one field's keystrokes are one step of undo. */
export type Edit = (change: (rubric: Rubric) => Rubric, field?: string | null, choices?: ReadingChoices) => void;

export function useEdit(): Edit {
  const store = useEditorStore();
  return useCallback(
    (change, field = null, choices) => {
      const { draft } = store.getState();
      if (draft === null) return;
      const { present } = draft;
      const edition = { rubric: change(present.rubric), choices: choices ?? present.choices };
      store.dispatch({ type: "edited", edition, field });
    },
    [store],
  );
}

/** What is wrong with the draft. */
export const ProblemsContext = createContext<readonly RubricProblem[]>([]);

export function useProblems(): readonly RubricProblem[] {
  return useContext(ProblemsContext);
}

export function useEditorWords(): EditorDictionary {
  return editorWords(useWords().language);
}
