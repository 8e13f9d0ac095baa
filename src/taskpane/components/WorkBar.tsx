import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Work } from "../state/state";
import { cancel } from "../useCases/cancel";
import { usePane, usePaneState, useWords, type Words } from "./shared/context";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
  },
  progress: { gridColumn: "1 / -1" },
});

/** What is under way, how far it is, and its cancellation. */
export function WorkBar() {
  const styles = useStyles();
  const pane = usePane();
  const { text } = useWords();
  const work = usePaneState((state) => state.work);
  const id = useId();
  if (work === null) return null;
  return (
    <div className={styles.bar}>
      <span id={id} role={work.waiting ? "status" : undefined}>
        {describe(work, text.work)}
      </span>
      <Button size="small" disabledFocusable={work.cancelling} onClick={() => cancel(pane)}>
        {text.work.cancel}
      </Button>
      <ProgressBar
        className={styles.progress}
        aria-labelledby={id}
        {...(work.share > 0 ? { value: work.share } : {})}
      />
    </div>
  );
}

function describe({ kind, cancelling, waiting }: Work, words: Words["text"]["work"]): string {
  if (waiting) return cancelling ? words.cancellingWaits : words.waiting;
  return cancelling ? words.cancelling : words[kind];
}
