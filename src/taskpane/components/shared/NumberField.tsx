import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { useWords } from "./context";

const useStyles = makeStyles({ input: { minWidth: 0 } });

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** Called with a valid whole number, on Enter or when the field is left. */
  readonly onCommit: (value: number) => void;
}

/** A row number that takes effect on Enter or when the field is left. */
export function NumberField({ label, value, least, most, onCommit }: NumberFieldProps) {
  const styles = useStyles();
  const { text, number } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? "" : String(value));
  const entered = Number(shown);
  const valid = /^\d+$/.test(shown) && entered >= least && entered <= most;
  const commit = (): void => {
    if (draft === null || !valid) return;
    setDraft(null);
    if (entered !== value) onCommit(entered);
  };
  return (
    <Field
      label={label}
      size="small"
      {...(draft === null || valid ? {} : { validationMessage: text.check.rowRange(number(least), number(most)) })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        inputMode="numeric"
        value={shown}
        onChange={(_, data) => setDraft(data.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
          if (event.key === "Escape") setDraft(null);
        }}
      />
    </Field>
  );
}
