import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditVerdict } from "../../../checking/audit/audit";
import type { AuditCounts } from "../../../checking/audit/groupEntries";
import { auditWords } from "../../../locales/auditWords";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0 },
});

const VERDICTS: readonly AuditVerdict[] = ["wrong", "rounding", "unknown", "agrees"];

interface VerdictFilterProps {
  readonly counts: AuditCounts;
  readonly verdict: AuditVerdict;
  readonly onVerdict: (verdict: AuditVerdict) => void;
}

/** How many cells there are of each verdict; pressing one shows only those. */
export function VerdictFilter({ counts, verdict, onVerdict }: VerdictFilterProps) {
  const styles = useStyles();
  const { text, number, language } = useWords();
  const { verdicts } = auditWords(language).audit;
  return (
    <div className={styles.filter} role="group" aria-label={text.audit.filter}>
      {VERDICTS.filter((choice) => choice !== "unknown" || counts.unknown > 0).map((choice) => (
        <Button
          key={choice}
          className={styles.choice}
          size="small"
          appearance={verdict === choice ? "primary" : "secondary"}
          aria-pressed={verdict === choice}
          onClick={() => onVerdict(choice)}
        >
          {text.check.severityCount(verdicts[choice], number(counts[choice]))}
        </Button>
      ))}
    </div>
  );
}
