import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { limitsWords } from "../../locales/limitsWords";
import { storeToldLimits } from "../toldLimits";
import { usePane, usePaneState, useWords } from "./shared/context";

/** What this Excel lacks, told until the user has read it. */
export function LimitsNote() {
  const { store } = usePane();
  const { language } = useWords();
  const limits = usePaneState((state) => state.limits);
  const words = limitsWords(language);
  if (limits.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline" role="status">
      <MessageBarBody>{limits.map((limit) => words[limit]).join(" ")}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            storeToldLimits(limits);
            store.dispatch({ type: "limitsDismissed" });
          }}
        >
          {words.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
