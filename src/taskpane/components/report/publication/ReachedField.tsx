import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../../../../reading/cells/readNumber";
import type { ReachedChoice } from "../../../../reporting/report/reportChoice";
import { useWords } from "../../shared/context";
import { useReportFormWords } from "./useReportFormWords";

interface ReachedFieldProps {
  /** The rubric's tiers. */
  readonly labels: readonly string[];
  /** Null: the lowest of them. */
  readonly reached: ReachedChoice | null;
  readonly onReached: (reached: ReachedChoice | null) => void;
}

const HALF = 0.5;
/** A tier's label may be any text: its option says that it is one. */
const BAND = "band:";

const useStyles = makeStyles({ input: { minWidth: 0 } });

/** From where on a unit is counted: a tier of the rubric, or a share of the maximum. */
export function ReachedField({ labels, reached, onReached }: ReachedFieldProps) {
  const styles = useStyles();
  const words = useReportFormWords();
  const missing = reached?.kind === "band" && !labels.includes(reached.label) ? reached.label : null;
  return (
    <>
      <Field label={words.reached} size="small">
        <Select
          className={styles.input}
          size="small"
          value={reached === null ? "" : reached.kind === "share" ? reached.kind : `${BAND}${reached.label}`}
          onChange={(_, { value }) => onReached(choiceOf(value))}
        >
          <option value="">{words.lowestBand}</option>
          {labels.map((label) => (
            <option key={label} value={`${BAND}${label}`}>
              {words.band(label)}
            </option>
          ))}
          {missing !== null && <option value={`${BAND}${missing}`}>{words.bandMissing(missing)}</option>}
          <option value="share">{words.share}</option>
        </Select>
      </Field>
      {reached?.kind === "share" && (
        <ShareField share={reached.atLeast} onShare={(atLeast) => onReached({ kind: "share", atLeast })} />
      )}
    </>
  );
}

function choiceOf(value: string): ReachedChoice | null {
  if (value.startsWith(BAND)) return { kind: "band", label: value.slice(BAND.length) };
  return value === "share" ? { kind: "share", atLeast: HALF } : null;
}

interface ShareFieldProps {
  /** 0–1. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** A percentage as the language writes numbers; it takes effect on Enter or when the field is left. */
function ShareField({ share, onShare }: ShareFieldProps) {
  const styles = useStyles();
  const words = useReportFormWords();
  const { number } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const entered = draft === null ? null : readNumber(draft);
  const invalid = draft !== null && (entered === null || entered <= 0 || entered > 100);
  const commit = (): void => {
    if (entered === null || invalid) return;
    setDraft(null);
    if (entered / 100 !== share) onShare(entered / 100);
  };
  return (
    <Field label={words.shareLabel} size="small" {...(invalid ? { validationMessage: words.shareInvalid } : {})}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        inputMode="decimal"
        value={draft ?? number(share * 100)}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={commit}
        onKeyDown={({ key }) => {
          if (key === "Enter") commit();
          if (key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
