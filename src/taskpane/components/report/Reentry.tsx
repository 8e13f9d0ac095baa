import { Button, makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReentryPlan } from "../../../fixing/planReentry";
import { newestChange } from "../../state/changes";
import { currentReentries } from "../../useCases/report/currentReentries";
import { reenter } from "../../useCases/report/reenter";
import type { Reentered } from "../../useCases/report/reenter";
import { selectCell } from "../../useCases/sheet/selectCell";
import { usePane, usePaneState, useWords } from "../shared/context";
import { Disclosure } from "../shared/Disclosure";
import { Pager } from "../shared/Pager";
import { Section } from "../shared/Section";
import { useTableStyles } from "../shared/tableStyles";
import { usePage } from "../shared/usePage";
import { tabId } from "../StepPanel";
import { UndoChange } from "../undo/UndoChange";
import { useReportWords } from "./useReportWords";

const PAGE_SIZE = 20;

const useStyles = makeStyles({
  text: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  formula: { overflowWrap: "anywhere" },
});

/** CQDT formulas for which nobody answers: shown, entered again, and what came of it. Nothing where all are answered. */
export function Reentry() {
  const styles = useStyles();
  const pane = usePane();
  const { number } = useWords();
  const { repair } = useReportWords();
  const plans = usePaneState(currentReentries);
  const sheet = usePaneState((state) => state.sheet);
  const customFunctions = usePaneState((state) => state.customFunctions);
  const busy = usePaneState(({ work }) => work !== null);
  const newest = usePaneState(({ changes }) => newestChange(changes, null, "reenter"));
  const [done, setDone] = useState<Reentered | null>(null);
  if (plans.length === 0 && newest === null) return null;
  const here = plans.filter((plan) => plan.sheet === sheet && plan.cells.length > 0);
  const all = plans.filter(({ cells }) => cells.length > 0);
  const unknown = plans.flatMap((plan) => plan.unknown.map((cell) => `${plan.sheet}!${cell}`));
  const run = (chosen: readonly ReentryPlan[]): void => {
    void reenter(pane, chosen).then((result) => setDone(result));
  };
  return (
    <Section heading={repair.heading}>
      {all.length > 0 && <p className={styles.text}>{repair.hint}</p>}
      {all.map((plan) => (
        <Disclosure key={plan.sheet} summary={repair.cells(number(plan.cells.length), plan.sheet)}>
          <Cells plan={plan} />
        </Disclosure>
      ))}
      {unknown.length > 0 && <p className={styles.text}>{repair.unknown(unknown)}</p>}
      {all.length > 0 && !customFunctions && <NoFunctions />}
      {all.length > 0 && customFunctions && (
        <div className={styles.actions}>
          {here.length > 0 && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => run(here)}>
              {repair.thisSheet(number(countOf(here)))}
            </Button>
          )}
          {all.length > here.length && (
            <Button disabledFocusable={busy} onClick={() => run(all)}>
              {repair.allSheets(number(countOf(all)))}
            </Button>
          )}
        </div>
      )}
      {done !== null && done.record === newest && <Done done={done} />}
      <UndoChange kind="reenter" />
    </Section>
  );
}

function countOf(plans: readonly ReentryPlan[]): number {
  return plans.reduce((sum, { cells }) => sum + cells.length, 0);
}

function Done({ done: { cells, silent } }: { readonly done: Reentered }) {
  const { number } = useWords();
  const { repair } = useReportWords();
  return (
    <MessageBar intent={silent.length === 0 ? "success" : "warning"} layout="multiline" role="status">
      <MessageBarBody>
        {silent.length === 0
          ? repair.answered(number(cells))
          : `${repair.partly(number(cells), number(cells - silent.length))} ${repair.silent(silent)}`}
      </MessageBarBody>
    </MessageBar>
  );
}

/** This Excel has no custom functions: Excel's own formulas are what helps. */
function NoFunctions() {
  const { store } = usePane();
  const { repair } = useReportWords();
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{repair.noFunctions}</MessageBarBody>
      </MessageBar>
      <div>
        <Button
          appearance="primary"
          onClick={() => {
            store.dispatch({ type: "modeChosen", mode: "formulas" });
            store.dispatch({ type: "stepChosen", step: "fill" });
            document.getElementById(tabId("fill"))?.focus();
          }}
        >
          {repair.fillNative}
        </Button>
      </div>
    </>
  );
}

function Cells({ plan }: { readonly plan: ReentryPlan }) {
  const styles = useStyles();
  const table = useTableStyles();
  const pane = usePane();
  const { number } = useWords();
  const { repair } = useReportWords();
  const { items, pager } = usePage(plan.cells, PAGE_SIZE);
  return (
    <>
      <table className={table.table} aria-label={repair.cells(number(plan.cells.length), plan.sheet)}>
        <thead>
          <tr>
            {[repair.cell, repair.standing, repair.clean].map((header) => (
              <th key={header} scope="col" className={table.header}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map(({ cell, standing, clean }) => (
            <tr key={cell}>
              <th scope="row" className={mergeClasses(table.cell, table.short)}>
                <button type="button" className={table.link} onClick={() => void selectCell(pane, cell, plan.sheet)}>
                  {cell}
                </button>
              </th>
              <td className={table.cell}>
                <span className={styles.formula}>{standing}</span>
              </td>
              <td className={table.cell}>
                <span className={styles.formula}>{clean}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager name={repair.show} {...pager} />
    </>
  );
}
