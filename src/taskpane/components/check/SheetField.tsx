import { Field, Select } from "@fluentui/react-components";
import { changeSheet } from "../../useCases/sheet/changeSheet";
import { usePane, usePaneState, useWords } from "../shared/context";

/** Which sheet the pane works on. */
export function SheetField() {
  const pane = usePane();
  const { text } = useWords();
  const sheets = usePaneState((state) => state.sheets);
  const sheet = usePaneState((state) => state.sheet);
  const busy = usePaneState((state) => state.work !== null);
  return (
    <Field label={text.check.sheet} size="small">
      <Select
        size="small"
        value={sheet ?? ""}
        disabled={busy}
        onChange={(_, { value }) => void changeSheet(pane, value)}
      >
        {sheets.map(({ name, visible }) => (
          <option key={name} value={name}>
            {visible ? name : text.check.hiddenSheet(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
