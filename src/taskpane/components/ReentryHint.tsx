import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { reentryOf } from "../useCases/report/currentReentries";
import { usePane, usePaneState, useWords } from "./shared/context";
import { tabId } from "./StepPanel";

/** Says that CQDT formulas of the sheet show #NAME?, and goes where they are repaired. */
export function ReentryHint() {
  const { store } = usePane();
  const { text, number } = useWords();
  const count = usePaneState(({ grid }) =>
    grid === null ? 0 : reentryOf(grid).cells.filter(({ isBusy }) => !isBusy).length,
  );
  const isThere = usePaneState(({ step }) => step === "report");
  const busy = usePaneState(({ work }) => work !== null);
  if (count === 0 || isThere || busy) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text.reentry.found(number(count))}</MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            store.dispatch({ type: "stepChosen", step: "report" });
            document.getElementById(tabId("report"))?.focus();
          }}
        >
          {text.reentry.button}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
