import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Step } from "../state/state";
import { usePaneState, useWords } from "./shared/context";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", margin: 0 },
});

export function tabId(step: Step): string {
  return `tab-${step}`;
}

export function panelId(step: Step): string {
  return `panel-${step}`;
}

/** The place of a step; its content is there only while the step is current. */
export function StepPanel({ step, children }: { readonly step: Step; readonly children: ReactNode }) {
  const styles = useStyles();
  const { text } = useWords();
  const current = usePaneState((state) => state.step === step);
  return (
    <div id={panelId(step)} role="tabpanel" aria-labelledby={tabId(step)} hidden={!current}>
      {current && (
        <div className={styles.panel}>
          <h2 className={styles.hidden}>{text.steps[step]}</h2>
          {children}
        </div>
      )}
    </div>
  );
}
