import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useRobustnessWords } from "./useRobustnessWords";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  bar: { width: "100%" },
});

interface DrawProgressProps {
  /** 0–1. */
  readonly share: number;
  readonly onStop: () => void;
}

/** How far the draws are, and a way to end them. */
export function DrawProgress({ share, onStop }: DrawProgressProps) {
  const styles = useStyles();
  const words = useRobustnessWords();
  const id = useId();
  return (
    <div className={styles.progress}>
      <span id={id} role="status">
        {words.working}
      </span>
      <ProgressBar className={styles.bar} aria-labelledby={id} value={share} />
      <Button size="small" onClick={onStop}>
        {words.cancel}
      </Button>
    </div>
  );
}
