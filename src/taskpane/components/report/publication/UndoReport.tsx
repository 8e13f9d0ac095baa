import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { newestChange } from "../../../state/changes";
import type { LeftSheet } from "../../../undo/planReportUndo";
import { undoReport } from "../../../useCases/report/undoReport";
import type { ReportUndone } from "../../../useCases/report/undoReport";
import { usePane, usePaneState, useWords } from "../../shared/context";
import { usePublicationWords } from "./usePublicationWords";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Takes back the newest writing of a report; sheets that it would leave alone are shown first. */
export function UndoReport({ onDone }: { readonly onDone: (sentence: string | null) => void }) {
  const styles = useStyles();
  const pane = usePane();
  const words = usePublicationWords();
  const { number } = useWords();
  const busy = usePaneState((state) => state.work !== null);
  const change = usePaneState(({ changes }) => newestChange(changes, null, "report"));
  const [asked, setAsked] = useState<readonly LeftSheet[] | null>(null);
  const take = (result: ReportUndone | null): void => {
    setAsked(result?.kind === "asked" ? result.left : null);
    if (result?.kind === "undone")
      onDone(words.undone(number(result.removed), result.back === 0 ? null : number(result.back)));
  };
  const start = (agreed: readonly LeftSheet[]): void => {
    onDone(null);
    void undoReport(pane, agreed).then(take);
  };
  if (change === null) return null;
  if (asked === null) {
    return (
      <Button disabledFocusable={busy} onClick={() => start([])}>
        {change.written.length > 0 ? words.undoWritten : words.undoRemoved}
      </Button>
    );
  }
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        {words.undoLeaves}
        <ul className={styles.list}>
          {asked.map(({ name, reason }) => (
            <li key={`${reason} ${name}`}>{words.leftSheet(name, words.leftReasons[reason])}</li>
          ))}
        </ul>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => start(asked)}>
          {words.undoAnyway}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => setAsked(null)}>
          {words.undoNot}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
