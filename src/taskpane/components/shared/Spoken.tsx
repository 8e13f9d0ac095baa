import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  /** Keeps the words within what scrolls: elsewhere they would lengthen the page. */
  both: { position: "relative" },
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Signs such as arrows with the words that a screen reader says for them. */
export function Spoken({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <span className={styles.both}>
      <span aria-hidden="true">{children}</span>
      <span className={styles.spoken}>{words}</span>
    </span>
  );
}
