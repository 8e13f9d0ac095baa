import type { Snapshot } from "../../../excel/workbook";
import type { Inference } from "../../../inference/inference";
import type { Edition, EditorState, Opening, OpenDraft, Part, Refusal, Said } from "./editorState";
import { NO_EDITOR } from "./editorState";

/** Everything that can happen in the editor. */
export type EditorAction =
  | { readonly type: "opened"; readonly opening: Opening }
  | { readonly type: "refused"; readonly refusals: readonly Refusal[] }
  /** `field`: where the change was typed; null for a step of its own. */
  | { readonly type: "edited"; readonly edition: Edition; readonly field: string | null }
  | { readonly type: "undone" }
  | { readonly type: "redone" }
  | { readonly type: "partChosen"; readonly part: Part }
  /** Null: no criterion's form is shown. */
  | { readonly type: "criterionChosen"; readonly criterion: string | null }
  | { readonly type: "fieldRead"; readonly field: string; readonly readable: boolean }
  /** Null: it was taken or is not wanted. */
  | { readonly type: "inferred"; readonly inference: Inference | null }
  | { readonly type: "notKept" }
  | { readonly type: "saved" }
  | { readonly type: "written"; readonly written: Snapshot | null }
  | { readonly type: "said"; readonly said: Said | null };

/** The editor's state after an action. Pure. */
export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case "opened":
      return { ...NO_EDITOR, draft: draftOf(action.opening), written: state.written };
    case "refused":
      return { ...state, refusals: action.refusals };
    case "inferred":
      return { ...state, inference: action.inference, refusals: [] };
    case "edited":
      return changeDraft(state, (draft) => edit(draft, action.edition, action.field));
    case "undone":
      return changeDraft(state, undo);
    case "redone":
      return changeDraft(state, redo);
    case "partChosen":
      return { ...state, part: action.part };
    case "criterionChosen":
      return { ...state, part: "criteria", criterion: action.criterion };
    case "fieldRead": {
      const others = state.unreadable.filter((field) => field !== action.field);
      if (action.readable === (others.length === state.unreadable.length)) return state;
      return { ...state, unreadable: action.readable ? others : [...others, action.field] };
    }
    case "notKept":
      return { ...state, notKept: true };
    case "saved":
      return NO_EDITOR;
    case "written":
      return { ...state, written: action.written };
    case "said":
      return { ...state, said: action.said };
  }
}

function draftOf({ rubric, choices, ...opening }: Opening): OpenDraft {
  return { ...opening, past: [], present: { rubric, choices }, future: [], field: null };
}

function changeDraft(state: EditorState, change: (draft: OpenDraft) => OpenDraft): EditorState {
  if (state.draft === null) return state;
  const draft = change(state.draft);
  return draft === state.draft ? state : { ...state, draft, said: null };
}

function edit(draft: OpenDraft, edition: Edition, field: string | null): OpenDraft {
  const { past, present } = draft;
  if (edition.rubric === present.rubric && edition.choices === present.choices) return draft;
  const continues = field !== null && field === draft.field && past.length > 0;
  return { ...draft, past: continues ? past : [...past, present], present: edition, future: [], field };
}

function undo(draft: OpenDraft): OpenDraft {
  const before = draft.past.at(-1);
  if (before === undefined) return draft;
  return {
    ...draft,
    past: draft.past.slice(0, -1),
    present: before,
    future: [draft.present, ...draft.future],
    field: null,
  };
}

function redo(draft: OpenDraft): OpenDraft {
  const [after, ...future] = draft.future;
  if (after === undefined) return draft;
  return { ...draft, past: [...draft.past, draft.present], present: after, future, field: null };
}
