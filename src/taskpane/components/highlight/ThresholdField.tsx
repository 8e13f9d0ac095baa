import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../../../reading/cells/readNumber";
import { useWords } from "../shared/context";

interface ThresholdFieldProps {
  /** Share 0–1. */
  readonly threshold: number;
  readonly onThreshold: (threshold: number) => void;
}

/** The user's own threshold in percent of the maximum, written as the language writes numbers. */
export function ThresholdField({ threshold, onThreshold }: ThresholdFieldProps) {
  const { text, number } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const entered = draft === null ? null : readNumber(draft);
  const invalid = draft !== null && (entered === null || entered < 0 || entered > 100);
  return (
    <Field
      label={text.highlight.threshold}
      size="small"
      {...(invalid ? { validationMessage: text.highlight.thresholdInvalid } : {})}
    >
      <Input
        size="small"
        inputMode="decimal"
        value={draft ?? number(threshold * 100)}
        onChange={(_, { value }) => {
          setDraft(value);
          const percent = readNumber(value);
          if (percent !== null && percent >= 0 && percent <= 100) onThreshold(percent / 100);
        }}
        onBlur={() => {
          if (!invalid) setDraft(null);
        }}
      />
    </Field>
  );
}
