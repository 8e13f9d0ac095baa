import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type Finding, SEVERITIES, type Severity } from "../../../checking/finding";
import { useWords } from "../shared/context";

const useStyles = makeStyles({
  filter: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { minWidth: 0 },
});

const CHOICES: readonly (Severity | null)[] = [null, ...SEVERITIES];

interface FindingFilterProps {
  readonly findings: readonly Finding[];
  /** null: all. */
  readonly severity: Severity | null;
  readonly onSeverity: (severity: Severity | null) => void;
}

/** How many findings there are of each severity; pressing one shows only those. */
export function FindingFilter({ findings, severity, onSeverity }: FindingFilterProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const label = (choice: Severity | null): string => {
    if (choice === null) return text.check.all(number(findings.length));
    const count = findings.filter((finding) => finding.severity === choice).length;
    return text.check.severityCount(text.check.severities[choice], number(count));
  };
  return (
    <div className={styles.filter} role="group" aria-label={text.check.filter}>
      {CHOICES.map((choice) => (
        <Button
          key={choice ?? "all"}
          className={styles.choice}
          size="small"
          appearance={severity === choice ? "primary" : "secondary"}
          aria-pressed={severity === choice}
          onClick={() => onSeverity(choice)}
        >
          {label(choice)}
        </Button>
      ))}
    </div>
  );
}
