import { Button } from "@fluentui/react-components";
import type { Step } from "../state/state";
import { usePane, useWords } from "./shared/context";
import { tabId } from "./StepPanel";

/** Goes on to a step and takes the keyboard there. */
export function NextStep({ step }: { readonly step: Step }) {
  const { store } = usePane();
  const { text } = useWords();
  return (
    <Button
      onClick={() => {
        store.dispatch({ type: "stepChosen", step });
        document.getElementById(tabId(step))?.focus();
      }}
    >
      {text.next(text.steps[step])}
    </Button>
  );
}
