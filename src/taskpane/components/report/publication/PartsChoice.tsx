import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useId } from "react";
import { REPORT_PARTS } from "../../../../reporting/report/reportChoice";
import type { ReportPartKind } from "../../../../reporting/report/reportChoice";
import { usePublicationWords } from "./usePublicationWords";

interface PartsChoiceProps {
  /** Those that have something to show. */
  readonly possible: readonly ReportPartKind[];
  readonly chosen: readonly ReportPartKind[];
  readonly onChoose: (parts: readonly ReportPartKind[]) => void;
}

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(min(16em, 100%), 1fr))" },
});

/** Which tables and charts a report has. */
export function PartsChoice({ possible, chosen, onChoose }: PartsChoiceProps) {
  const styles = useStyles();
  const words = usePublicationWords();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id}>{words.partsLabel}</span>
      <div className={styles.list}>
        {possible.map((part) => (
          <Checkbox
            key={part}
            label={words.parts[part]}
            checked={chosen.includes(part)}
            onChange={(_, { checked }) =>
              onChoose(REPORT_PARTS.filter((known) => (known === part ? checked === true : chosen.includes(known))))
            }
          />
        ))}
      </div>
    </div>
  );
}
