import type { Rubric } from "../../../../src/rubric/rubric";
import { NO_EDITOR } from "../../../../src/taskpane/state/editor/editorState";
import type { EditorState } from "../../../../src/taskpane/state/editor/editorState";
import { reduceEditor } from "../../../../src/taskpane/state/editor/reduceEditor";
import type { EditorAction } from "../../../../src/taskpane/state/editor/reduceEditor";
import { rubricOf } from "../../../support/rubricOf";

const rubric = rubricOf("cao-bang-2020-so");

function after(...actions: readonly EditorAction[]): EditorState {
  return actions.reduce(reduceEditor, NO_EDITOR);
}

const opened: EditorAction = {
  type: "opened",
  opening: { rubric, choices: {}, before: null, isOwn: false, drafted: null },
};

function typed(province: string, field: string | null = "province"): EditorAction {
  const edited: Rubric = { ...rubric, province };
  return { type: "edited", edition: { rubric: edited, choices: {} }, field };
}

function provincesOf({ draft }: EditorState): readonly (string | undefined)[] {
  return [...(draft?.past ?? []).map((edition) => edition.rubric.province), draft?.present.rubric.province];
}

test("what is typed into one field is one step; another field begins the next", () => {
  expect(provincesOf(after(opened, typed("A"), typed("AB"), typed("ABC"), typed("X", "title")))).toEqual([
    "Cao Bằng",
    "ABC",
    "X",
  ]);
});

test("steps that are not typed are each undone alone", () => {
  expect(provincesOf(after(opened, typed("A", null), typed("B", null)))).toEqual(["Cao Bằng", "A", "B"]);
});

test("undo and redo go there and back; typing after an undo ends what could be redone", () => {
  const undone = after(opened, typed("A", null), typed("B", null), { type: "undone" }, { type: "undone" });
  expect(undone.draft?.present.rubric).toBe(rubric);
  const redone = reduceEditor(undone, { type: "redone" });
  expect(redone.draft?.present.rubric.province).toBe("A");
  const typedOn = reduceEditor(redone, typed("C"));
  expect(reduceEditor(typedOn, { type: "redone" })).toBe(typedOn);
  expect(provincesOf(typedOn)).toEqual(["Cao Bằng", "A", "C"]);
});

test("typing into the same field after an undo does not write over what was undone to", () => {
  const state = after(opened, typed("A"), typed("X", "title"), { type: "undone" }, typed("AB"));
  expect(provincesOf(state)).toEqual(["Cao Bằng", "A", "AB"]);
});

test("undo with nothing to undo, and edits without a draft, change nothing", () => {
  const fresh = after(opened);
  expect(reduceEditor(fresh, { type: "undone" })).toBe(fresh);
  expect(reduceEditor(NO_EDITOR, typed("A"))).toBe(NO_EDITOR);
});

test("a field counts as unreadable once, until it is readable", () => {
  const wrong = after(
    opened,
    { type: "fieldRead", field: "a", readable: false },
    { type: "fieldRead", field: "a", readable: false },
    { type: "fieldRead", field: "b", readable: false },
  );
  expect(wrong.unreadable).toEqual(["a", "b"]);
  expect(reduceEditor(wrong, { type: "fieldRead", field: "a", readable: true }).unreadable).toEqual(["b"]);
});
