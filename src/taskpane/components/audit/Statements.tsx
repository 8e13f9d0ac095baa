import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { auditText } from "../../../evaluation/auditText";
import type { WorkbookAudit } from "../../../evaluation/auditWorkbook";
import { auditWords } from "../../../locales/auditWords";
import { spanText, statementCounts } from "../../../locales/describeStatement";
import { selectedText } from "../../useCases/sheet/selectedText";
import { usePane, usePaneState, useWords } from "../shared/context";
import { moveAlong } from "../shared/moveAlong";
import { Section } from "../shared/Section";
import { StatementItem } from "./StatementItem";

const useStyles = makeStyles({
  counts: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** A text to paste or to take from cells, and what the tables say to each statement in it. */
export function Statements({ audit }: { readonly audit: WorkbookAudit }) {
  const styles = useStyles();
  const { store } = usePane();
  const { text: words, language } = useWords();
  const { statements } = auditWords(language);
  const text = usePaneState((state) => state.statementText);
  const selected = usePaneState(selectedText);
  const read = useDeferredValue(text);
  const said = useMemo(() => (read.trim() === "" ? null : auditText(read, audit)), [read, audit]);
  const rubrics = useMemo(() => audit.rubrics.map(({ rubric }) => rubric), [audit]);
  const enter = (entered: string): void => store.dispatch({ type: "statementsEntered", text: entered });
  return (
    <Section heading={words.audit.statements} help="statements">
      <Field label={words.audit.statementText} hint={words.audit.statementHint} size="small">
        <Textarea resize="vertical" value={text} onChange={(_, { value }) => enter(value)} />
      </Field>
      {selected !== "" && selected !== text && (
        <div>
          <Button size="small" onClick={() => enter(selected)}>
            {words.audit.takeSelection}
          </Button>
        </div>
      )}
      {said !== null && (
        <div role="status">
          {said.entries.length === 0 ? (
            <p className={styles.text}>{words.audit.noStatement}</p>
          ) : (
            <p className={styles.counts}>{statementCounts(said.entries, language)}</p>
          )}
        </div>
      )}
      {said !== null && (
        <ul className={styles.list} onKeyDown={moveAlong}>
          {said.entries.map((entry) => (
            <StatementItem
              key={`${String(entry.statement.span.start)} ${entry.statement.kind}`}
              entry={entry}
              text={said.text}
              rubrics={rubrics}
            />
          ))}
        </ul>
      )}
      {said !== null && said.unread.length > 0 && (
        <p className={styles.text}>{statements.unread(said.unread.map((span) => spanText(said.text, span)))}</p>
      )}
    </Section>
  );
}
