import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { exportJson } from "../../useCases/editor/exportJson";
import { inferDraft } from "../../useCases/editor/inferDraft";
import { isWorksheetThere, undoWorksheet, writeWorksheet } from "../../useCases/editor/writeWorksheet";
import { usePane, usePaneState } from "../shared/context";
import { Section } from "../shared/Section";
import { useDraft, useEditor, useEditorStore, useEditorWords } from "./editorContext";
import { useEditorStyles } from "./editorStyles";

/** Writes the draft to the worksheet or to a JSON file, once it is valid. */
export function Transfer({ isValid }: { readonly isValid: boolean }) {
  const styles = useEditorStyles();
  const pane = usePane();
  const words = useEditorWords();
  const store = useEditorStore();
  const { rubric } = useDraft().present;
  const said = useEditor((state) => state.said);
  const written = useEditor((state) => state.written);
  const busy = usePaneState(({ work }) => work !== null);
  const [isAsking, setAsking] = useState(false);
  const write = (): void => {
    setAsking(false);
    void writeWorksheet(pane, rubric);
  };
  return (
    <Section heading={words.transfer.heading}>
      <div className={styles.row}>
        <Button
          size="small"
          disabledFocusable={busy || !isValid}
          onClick={() => (isWorksheetThere(pane) ? setAsking(true) : write())}
        >
          {words.transfer.worksheet}
        </Button>
        <Button
          size="small"
          disabledFocusable={!isValid}
          onClick={() => {
            exportJson(rubric);
            store.dispatch({ type: "said", said: "exported" });
          }}
        >
          {words.transfer.json}
        </Button>
        <Button size="small" onClick={() => inferDraft(pane)}>
          {words.inference.infer}
        </Button>
        {written !== null && (
          <Button size="small" disabledFocusable={busy} onClick={() => void undoWorksheet(pane)}>
            {words.transfer.undo}
          </Button>
        )}
      </div>
      {isAsking && (
        <div className={styles.group} role="group" aria-label={words.transfer.worksheet}>
          <p className={styles.text} role="alert">
            {words.transfer.exists}
          </p>
          <div className={styles.row}>
            <Button size="small" onClick={write}>
              {words.transfer.overwrite}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
              {words.transfer.keep}
            </Button>
          </div>
        </div>
      )}
      <p className={styles.text} role="status">
        {said === null ? null : words.said[said]}
      </p>
    </Section>
  );
}
