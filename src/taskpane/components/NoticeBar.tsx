import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { describeNotice } from "../describeNotice";
import { usePane, usePaneState, useWords } from "./shared/context";

const useStyles = makeStyles({
  place: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  close: { minWidth: 0 },
});

/** What just happened or what is wrong, in one sentence; problems are read out at once. */
export function NoticeBar() {
  const styles = useStyles();
  const { store } = usePane();
  const { text, language } = useWords();
  const notice = usePaneState((state) => state.notice);
  if (notice === null) return null;
  const { sentence, intent } = describeNotice(notice, language);
  return (
    <div className={styles.place}>
      <MessageBar intent={intent} layout="multiline" role={intent === "success" ? "status" : "alert"}>
        <MessageBarBody>{sentence}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              className={styles.close}
              size="small"
              appearance="transparent"
              aria-label={text.close}
              onClick={() => store.dispatch({ type: "noticeDismissed" })}
            >
              ✕
            </Button>
          }
        />
      </MessageBar>
    </div>
  );
}
