import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} 0`,
    color: tokens.colorBrandForegroundLink,
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  content: { paddingTop: tokens.spacingVerticalXS, minWidth: 0 },
});

/** Something that is shown when asked for. */
export function Disclosure({
  summary,
  open = false,
  lazily = false,
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  /** The content is made when it is first opened. */
  readonly lazily?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [isMade, setMade] = useState(open || !lazily);
  return (
    <details open={open} onToggle={() => setMade(true)}>
      <summary className={styles.summary}>{summary}</summary>
      {isMade && <div className={styles.content}>{children}</div>}
    </details>
  );
}
