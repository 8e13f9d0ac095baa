import { Field, Select } from "@fluentui/react-components";
import { useEditorStyles } from "../editorStyles";

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onValue: (value: Value) => void;
  readonly problem?: string | null;
}

/** One of a few. */
export function ChoiceField<Value extends string>({
  label,
  value,
  options,
  onValue,
  problem,
}: ChoiceFieldProps<Value>) {
  const styles = useEditorStyles();
  return (
    <Field
      label={label}
      size="small"
      {...(problem === undefined || problem === null ? {} : { validationMessage: problem })}
    >
      <Select
        className={styles.input}
        select={{ className: styles.input }}
        size="small"
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onValue(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
