import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useLetterStyles } from "./letterStyles";
import { useReportFormWords } from "./useReportFormWords";

/** Letters after Nghị định 30/2020/NĐ-CP are written in Vietnamese, whatever the pane speaks. */
const LETTER_LANGUAGE = "vi";

interface LetterFieldProps {
  readonly label: string;
  readonly example: string;
  readonly hint?: string;
  /** Null: dots to fill in by hand; empty: left out. */
  readonly text: string | null;
  readonly onText: (text: string | null) => void;
}

/** One line of a letter, taken on Enter or when the field is left; it can be left out. */
export function LetterField({ label, example, hint, text, onText }: LetterFieldProps) {
  const styles = useLetterStyles();
  const { letter: words } = useReportFormWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isOmitted = text === "";
  const take = (): void => {
    if (typed === null) return;
    setTyped(null);
    const next = typed.trim() === "" ? null : typed.trim();
    if (next !== text) onText(next);
  };
  return (
    <div className={styles.row}>
      <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          lang={LETTER_LANGUAGE}
          size="small"
          placeholder={isOmitted ? "" : example}
          disabled={isOmitted}
          value={typed ?? text ?? ""}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={take}
          onKeyDown={({ key }) => {
            if (key === "Enter") take();
            if (key === "Escape") setTyped(null);
          }}
        />
      </Field>
      <Checkbox
        label={words.omit}
        aria-label={words.omitOf(label)}
        checked={isOmitted}
        onChange={(_, { checked }) => {
          setTyped(null);
          onText(checked === true ? "" : null);
        }}
      />
    </div>
  );
}
