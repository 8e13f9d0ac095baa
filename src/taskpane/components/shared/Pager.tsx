import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "./context";

const useStyles = makeStyles({
  pager: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  range: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface PagerProps {
  /** What is paged, for screen readers. */
  readonly name: string;
  /** From 0. */
  readonly page: number;
  readonly pageSize: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
}

/** Turns the pages of a long list; nothing for a list of one page. */
export function Pager({ name, page, pageSize, count, onPage }: PagerProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  if (count <= pageSize) return null;
  const last = Math.ceil(count / pageSize) - 1;
  const to = Math.min(count, (page + 1) * pageSize);
  return (
    <nav className={styles.pager} aria-label={text.pager.label(name)}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.pager.previous}
        disabledFocusable={page === 0}
        onClick={() => onPage(page - 1)}
      >
        ‹
      </Button>
      <span className={styles.range} aria-live="polite">
        {text.pager.range(number(page * pageSize + 1), number(to), number(count))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        aria-label={text.pager.next}
        disabledFocusable={page === last}
        onClick={() => onPage(page + 1)}
      >
        ›
      </Button>
    </nav>
  );
}
