import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readLetter } from "../../../../memory/letterMemory";
import { useLetterStyles } from "./letterStyles";
import { useReportFormWords } from "./useReportFormWords";

interface LetterDateProps {
  /** "YYYY-MM-DD"; null: dots to fill in by hand. */
  readonly date: string | null;
  readonly onDate: (date: string | null) => void;
}

/** The day of issue, taken when the field is left. */
export function LetterDate({ date, onDate }: LetterDateProps) {
  const styles = useLetterStyles();
  const { letter: words } = useReportFormWords();
  const [typed, setTyped] = useState<string | null>(null);
  const next = typed === "" ? null : typed;
  const isDay = readLetter({ date: next }).ok;
  const take = (): void => {
    if (typed === null || !isDay) return;
    setTyped(null);
    if (next !== date) onDate(next);
  };
  return (
    <Field label={words.date} size="small" {...(isDay ? {} : { validationMessage: words.dateInvalid })}>
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        type="date"
        value={typed ?? date ?? ""}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
        }}
      />
    </Field>
  );
}
