import { Button, Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useEditorStyles } from "../editorStyles";

interface AddFieldProps {
  readonly label: string;
  readonly button: string;
  readonly onAdd: (text: string) => void;
}

/** A name and the button that adds something of that name; the field stays, for the next one. */
export function AddField({ label, button, onAdd }: AddFieldProps) {
  const styles = useEditorStyles();
  const [typed, setTyped] = useState("");
  const add = (): void => {
    if (typed.trim() === "") return;
    onAdd(typed.trim());
    setTyped("");
  };
  return (
    <Field label={label} size="small">
      <div className={styles.row}>
        <Input
          className={styles.grow}
          input={{ className: styles.input, "aria-label": label }}
          size="small"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
        <Button size="small" disabledFocusable={typed.trim() === ""} onClick={add}>
          {button}
        </Button>
      </div>
    </Field>
  );
}
