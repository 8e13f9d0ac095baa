import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useEditorStyles } from "../editorStyles";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly problem?: string | null;
  readonly hint?: string;
  /** "leave": on Enter or when the field is left, for text that other things refer to. */
  readonly commit?: "typing" | "leave";
  /** Why text cannot be taken; only with "leave". */
  readonly refuse?: (value: string) => string | null;
  /** The list of texts to choose from. */
  readonly suggestions?: { readonly id: string };
}

/** One line of text. */
export function TextField({ label, value, onValue, problem, hint, commit = "typing", ...props }: TextFieldProps) {
  const styles = useEditorStyles();
  const { refuse, suggestions } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const refusal = typed === null || typed === value ? null : (refuse?.(typed) ?? null);
  const take = (): void => {
    if (typed === null || refusal !== null) return;
    setTyped(null);
    if (typed !== value) onValue(typed);
  };
  const message = refusal ?? problem ?? null;
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(message === null ? {} : { validationMessage: message })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input, ...(suggestions === undefined ? {} : { list: suggestions.id }) }}
        size="small"
        value={shown}
        onChange={(_, data) => {
          if (commit === "typing") onValue(data.value);
          else setTyped(data.value);
        }}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === "Enter") take();
          if (key === "Escape") setTyped(null);
        }}
      />
    </Field>
  );
}
