import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { RUBRIC_SHEET_NAME } from "../../../../rubricSheet/rubricSheet";
import { closeEditor } from "../../../useCases/editor/closeEditor";
import { draftFromSheet } from "../../../useCases/editor/draftFromSheet";
import { openResults } from "../../../useCases/editor/inferDraft";
import { openJson } from "../../../useCases/editor/openJson";
import { openWorksheet } from "../../../useCases/editor/openWorksheet";
import { usePane, usePaneState } from "../../shared/context";
import { useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { Refusals } from "./Refusals";

/** Where a rubric can come from. */
export function OtherWays() {
  const styles = useEditorStyles();
  const pane = usePane();
  const words = useEditorWords();
  const file = useRef<HTMLInputElement>(null);
  const busy = usePaneState(({ work }) => work !== null);
  const hasWorksheet = usePaneState(({ sheets }) => sheets.some(({ name }) => name === RUBRIC_SHEET_NAME));
  return (
    <div className={styles.form}>
      <Refusals />
      <Button disabledFocusable={busy} onClick={() => draftFromSheet(pane)}>
        {words.others.sheet}
      </Button>
      <Button disabledFocusable={busy || !hasWorksheet} onClick={() => void openWorksheet(pane)}>
        {words.others.worksheet}
      </Button>
      {!hasWorksheet && <p className={styles.text}>{words.others.noWorksheet}</p>}
      <Button onClick={() => file.current?.click()}>{words.others.json}</Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label={words.others.json}
        hidden
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.files?.[0];
          if (chosen !== undefined) void openJson(pane, chosen);
          currentTarget.value = "";
        }}
      />
      <Button disabledFocusable={busy} onClick={() => openResults(pane)}>
        {words.others.results}
      </Button>
      <p className={styles.text}>{words.others.resultsHint}</p>
      <div>
        <Button size="small" appearance="subtle" onClick={() => closeEditor(pane)}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
