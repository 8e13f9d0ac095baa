import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { describeNotice, type NoticeWords } from "../describeNotice";
import { usePane, usePaneState, useWords } from "./shared/context";

const useStyles = makeStyles({
  place: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  close: { minWidth: 0 },
});

/** What just happened or what is wrong, in one sentence; problems are read out at once. */
export function NoticeBar() {
  const { language } = useWords();
  const notice = usePaneState((state) => state.notice);
  const words = notice === null ? null : describeNotice(notice, language);
  return (
    <>
      {/* A screen reader tells what comes into a status that was there before. */}
      <div role="status">{words?.intent === "success" && <Told words={words} />}</div>
      {words !== null && words.intent !== "success" && (
        <div role="alert">
          <Told words={words} />
        </div>
      )}
    </>
  );
}

function Told({ words: { sentence, intent } }: { readonly words: NoticeWords }) {
  const styles = useStyles();
  const { store } = usePane();
  const { text } = useWords();
  return (
    <div className={styles.place}>
      <MessageBar intent={intent} layout="multiline">
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
