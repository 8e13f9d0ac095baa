import { Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { readNumber } from "../../../../reading/cells/readNumber";
import { useWords } from "../../shared/context";
import { useEditorStore, useEditorWords } from "../editorContext";
import { useEditorStyles } from "../editorStyles";
import { plainNumber } from "./plainNumber";

interface DecimalFieldProps {
  readonly label: string;
  readonly value: number | null;
  /** Null: the field was emptied. Only with `optional`. */
  readonly onValue: (value: number | null) => void;
  readonly optional?: boolean;
  readonly whole?: boolean;
  readonly problem?: string | null;
  readonly hint?: string;
  /** What is said of text that is no number. */
  readonly unreadable?: string;
}

/** A number that takes effect as it is typed; text that is no number is said to be none and keeps the draft from being saved. */
export function DecimalField({ label, value, onValue, problem, hint, ...props }: DecimalFieldProps) {
  const { optional = false, whole = false, unreadable } = props;
  const styles = useEditorStyles();
  const { language } = useWords();
  const words = useEditorWords();
  const store = useEditorStore();
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const written = value === null ? "" : plainNumber(value, language);
  const entered = typed === null ? { value } : readEntry(typed, optional, whole);
  const readable = entered !== null;
  useEffect(() => {
    store.dispatch({ type: "fieldRead", field, readable });
  }, [store, field, readable]);
  useEffect(() => () => store.dispatch({ type: "fieldRead", field, readable: true }), [store, field]);
  const message = readable ? (problem ?? null) : (unreadable ?? words.notANumber);
  return (
    <Field
      label={label}
      size="small"
      {...(hint === undefined ? {} : { hint })}
      {...(message === null ? {} : { validationMessage: message })}
    >
      <Input
        className={styles.input}
        input={{ className: styles.input }}
        size="small"
        inputMode={whole ? "numeric" : "decimal"}
        value={typed ?? written}
        onChange={(_, data) => {
          setTyped(data.value);
          const next = readEntry(data.value, optional, whole);
          if (next !== null && next.value !== value) onValue(next.value);
        }}
        onBlur={() => {
          if (readable) setTyped(null);
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") setTyped(null);
        }}
      />
    </Field>
  );
}

/** Null: the text is no value. */
function readEntry(text: string, optional: boolean, whole: boolean): { readonly value: number | null } | null {
  if (text.trim() === "") return optional ? { value: null } : null;
  if (text.includes("%")) return null;
  const value = readNumber(text);
  return value === null || (whole && !Number.isInteger(value)) ? null : { value };
}
