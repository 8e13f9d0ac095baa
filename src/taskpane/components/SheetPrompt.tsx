import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { changeSheet } from "../useCases/sheet/changeSheet";
import { usePane, usePaneState, useWords } from "./shared/context";

/** Offers to turn to the sheet the user looks at, when it is not the pane's. */
export function SheetPrompt() {
  const pane = usePane();
  const { text } = useWords();
  const sheet = usePaneState((state) => state.sheet);
  const active = usePaneState((state) => state.activeSheet);
  const busy = usePaneState(({ work }) => work !== null);
  if (sheet === null || active === null || sheet === active) return null;
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>{text.sheetPrompt.text(active, sheet)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy} onClick={() => void changeSheet(pane, active)}>
          {text.sheetPrompt.button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
