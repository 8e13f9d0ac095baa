import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evidence, StatementEntry, StatementReason } from "../../../checking/audit/statements/statementAudit";
import { auditWords } from "../../../locales/auditWords";
import { describeStatement } from "../../../locales/describeStatement";
import type { Rubric } from "../../../rubric/rubric";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, useWords } from "../shared/context";
import { useItemStyles } from "../shared/itemStyles";

const useStyles = makeStyles({
  line: { display: "block" },
  verdict: { fontWeight: tokens.fontWeightSemibold },
});

const LOOKS = { wrong: "error", rounding: "note", unchecked: "warning", agrees: "note" } as const;

interface StatementItemProps {
  readonly entry: StatementEntry;
  /** The text the statement stands in. */
  readonly text: string;
  readonly rubrics: readonly Rubric[];
}

/** One statement with what the tables say to it; pressing one that rests on a cell selects the cell. */
export function StatementItem({ entry, text, rubrics }: StatementItemProps) {
  const styles = useStyles();
  const item = useItemStyles();
  const pane = usePane();
  const { language } = useWords();
  const { verdicts } = auditWords(language).statements;
  const { said, about, lines } = describeStatement(entry, text, rubrics, language);
  const [evidence] = entry.reasons.flatMap(evidenceOf);
  const look = mergeClasses(item.item, item[LOOKS[entry.verdict]]);
  const content = (
    <>
      <span className={mergeClasses(styles.line, styles.verdict)}>{verdicts[entry.verdict]}</span>
      {[`“${said}”`, ...(about === "" ? [] : [about]), ...lines].map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
    </>
  );
  return (
    <li>
      {evidence === undefined ? (
        <span className={look}>{content}</span>
      ) : (
        <button
          type="button"
          className={mergeClasses(look, item.link)}
          onClick={() => void selectCell(pane, evidence.cell, evidence.sheet)}
        >
          {content}
        </button>
      )}
    </li>
  );
}

function evidenceOf(reason: StatementReason): readonly Evidence[] {
  if ("evidence" in reason) return [reason.evidence];
  return "high" in reason ? [reason.high, reason.low] : [];
}
