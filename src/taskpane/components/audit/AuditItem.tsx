import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AuditedCell } from "../../../checking/audit/groupEntries";
import type { Evaluation } from "../../../evaluation/evaluation";
import { auditWords } from "../../../locales/auditWords";
import { describeAudit } from "../../../locales/describeAudit";
import { describeWorking } from "../../../locales/describeWorking";
import { workingOf } from "../../../reporting/workingOf";
import type { Rubric } from "../../../rubric/rubric";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { useItemStyles } from "../shared/itemStyles";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: { display: "block" },
  details: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  detail: { margin: 0 },
});

const LOOKS = { wrong: "error", rounding: "note", unknown: "warning", agrees: "note" } as const;

interface AuditItemProps {
  readonly cell: AuditedCell;
  readonly rubric: Rubric;
  readonly evaluation: Evaluation | null;
  readonly withSheet: boolean;
}

/** One audited cell: what it says, what follows and why; pressing it selects the cell. The arithmetic is below. */
export function AuditItem({ cell, rubric, evaluation, withSheet }: AuditItemProps) {
  const styles = useStyles();
  const item = useItemStyles();
  const pane = usePane();
  const { language, text } = useWords();
  const { audit } = auditWords(language);
  const { says, follows, reasons } = describeAudit(cell, rubric, language);
  const working = evaluation === null ? null : workingOf(cell, evaluation);
  const [likeliest, ...others] = reasons;
  const lines = [says, ...follows, ...(likeliest === undefined ? [] : [likeliest])];
  const details = [
    ...others,
    ...(working === null ? [] : [audit.working.line(describeWorking(working, rubric, language))]),
  ];
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(item.item, item.link, item[LOOKS[cell.verdict]], item.borderless)}
        onClick={() => void selectCell(pane, cell.cell, cell.sheet)}
      >
        {[...(withSheet ? [text.audit.onSheet(cell.sheet)] : []), ...lines].map((line) => (
          <span key={line} className={styles.line}>
            {line}
          </span>
        ))}
      </button>
      {details.length > 0 && (
        <div className={styles.details}>
          <Disclosure summary={others.length > 0 ? text.audit.why : text.audit.working}>
            {details.map((detail) => (
              <p key={detail} className={styles.detail}>
                {detail}
              </p>
            ))}
          </Disclosure>
        </div>
      )}
    </li>
  );
}
