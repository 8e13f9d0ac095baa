import { makeStyles, tokens } from "@fluentui/react-components";
import { findSource } from "../../../rubric/findSource";
import type { Rubric } from "../../../rubric/rubric";
import { useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { useRuleWords } from "./useRuleWords";

const useStyles = makeStyles({
  source: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Whether a number is stated or inferred; opened, the document, the note and the bracket. */
export function SourceLine({
  rubric,
  path,
  label,
}: {
  readonly rubric: Rubric;
  readonly path: string;
  readonly label?: string;
}) {
  const styles = useStyles();
  const { text, language } = useWords();
  const { bracket } = useRuleWords(rubric);
  const source = findSource(rubric, path);
  const prefix = label === undefined ? "" : `${label}: `;
  if (source === undefined) return <span className={styles.source}>{prefix + text.rubric.unsourced}</span>;
  const interval = source.bracket === undefined ? null : bracket(source.bracket, path.endsWith(".weight"));
  return (
    <div className={styles.source}>
      <Disclosure summary={prefix + (source.kind === "stated" ? text.rubric.stated : text.rubric.inferred)}>
        {source.document !== undefined && <p className={styles.text}>{source.document}</p>}
        {source.note !== undefined && <p className={styles.text}>{source.note[language]}</p>}
        {interval !== null && <p className={styles.text}>{interval}</p>}
      </Disclosure>
    </div>
  );
}
