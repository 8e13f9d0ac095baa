import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RankingComparison } from "../../../reporting/compareRankings";
import { closeEditor } from "../../useCases/editor/closeEditor";
import { saveDraft } from "../../useCases/editor/saveDraft";
import { usePane, usePaneState } from "../shared/context";
import { tabId } from "../StepPanel";
import { useDraft, useEditor, useEditorStore, useEditorWords } from "./editorContext";
import { Changes } from "./preview/Changes";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: `calc(-1 * ${tokens.spacingVerticalM})`,
    zIndex: 1,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface EditorBarProps {
  readonly isValid: boolean;
  /** What the draft makes of the sheet; null: not known. */
  readonly comparison: RankingComparison | null;
}

/** Saves, undoes and leaves; always in view. */
export function EditorBar({ isValid, comparison }: EditorBarProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useEditorWords();
  const store = useEditorStore();
  const { past, present, future } = useDraft();
  const unreadable = useEditor((state) => state.unreadable.length > 0);
  const busy = usePaneState(({ work }) => work !== null);
  const cannotSave = busy || !isValid || unreadable;
  return (
    <div className={styles.bar}>
      <div className={styles.buttons} role="toolbar" aria-label={words.heading}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={cannotSave}
          onClick={() => {
            if (!cannotSave) void saveDraft(pane, present.rubric, present.choices).then(focusStep);
          }}
        >
          {words.save}
        </Button>
        <Button size="small" disabledFocusable={past.length === 0} onClick={() => store.dispatch({ type: "undone" })}>
          {words.undo}
        </Button>
        <Button size="small" disabledFocusable={future.length === 0} onClick={() => store.dispatch({ type: "redone" })}>
          {words.redo}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          title={words.discardHint}
          onClick={() => {
            closeEditor(pane);
            focusStep();
          }}
        >
          {words.discard}
        </Button>
      </div>
      <Changes comparison={comparison} />
    </div>
  );
}

/** The editor's own buttons are gone once it is closed. */
function focusStep(): void {
  if (document.activeElement === document.body || document.activeElement === null) {
    document.getElementById(tabId("rubric"))?.focus();
  }
}
