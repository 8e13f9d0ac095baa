import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { linesOf } from "../../shared/linesOf";

interface LinesFieldProps {
  readonly label: string;
  readonly lines: readonly string[];
  readonly onLines: (lines: readonly string[]) => void;
  readonly problem?: string | null;
  readonly hint?: string;
}

/** A list of texts, one a line; empty lines count for nothing. */
export function LinesField({ label, lines, onLines, problem, hint }: LinesFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined || problem === null ? {} : { validationMessage: problem })}
    >
      <Textarea
        size="small"
        resize="vertical"
        rows={Math.min(6, Math.max(2, lines.length + 1))}
        value={typed ?? lines.join("\n")}
        onChange={(_, { value }) => {
          setTyped(value);
          onLines(linesOf(value));
        }}
        onBlur={() => setTyped(null)}
      />
    </Field>
  );
}
