import { Checkbox, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf } from "../../shared/linesOf";
import { useReportFormWords } from "./useReportFormWords";

interface LetterRecipientsProps {
  /** Null: dots to fill in by hand; none: only the archive is named. */
  readonly recipients: readonly string[] | null;
  readonly onRecipients: (recipients: readonly string[] | null) => void;
}

/** Who gets the document, taken when the field is left. */
export function LetterRecipients({ recipients, onRecipients }: LetterRecipientsProps) {
  const { letter: words } = useReportFormWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isOmitted = recipients?.length === 0;
  const take = (): void => {
    if (typed === null) return;
    setTyped(null);
    const lines = linesOf(typed);
    if (lines.join("\n") !== (recipients ?? []).join("\n")) onRecipients(lines.length === 0 ? null : lines);
  };
  return (
    <div>
      <Field label={words.recipients} size="small">
        <Textarea
          size="small"
          resize="vertical"
          disabled={isOmitted}
          value={typed ?? (recipients ?? []).join("\n")}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={take}
        />
      </Field>
      <Checkbox
        label={words.onlyArchive}
        checked={isOmitted}
        onChange={(_, { checked }) => {
          setTyped(null);
          onRecipients(checked === true ? [] : null);
        }}
      />
    </div>
  );
}
