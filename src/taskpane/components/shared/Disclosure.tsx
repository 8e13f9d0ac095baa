import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

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
  children,
}: {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details open={open}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
