import type { Evaluation } from "../../evaluation/evaluation";
import type { Step, WorkKind } from "../state/state";
import type { Pane } from "../useCases/pane";
import { readInto } from "../useCases/sheet/read";
import { takeSheet } from "../useCases/sheet/takeSheet";
import { work, type WorkTools } from "../useCases/work";
import { needsRubric } from "./say";

/**
 * Reads the sheet the user looks at, whichever the pane was on, shows the step and goes on there. Without a rubric the pane
 * asks for one; a sheet that cannot be evaluated is shown at the checks, with the reasons.
 */
export async function onSheetInView(
  pane: Pane,
  kind: WorkKind,
  step: Step,
  goOn: (evaluation: Evaluation, tools: WorkTools) => Promise<void>,
): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, kind, async (tools) => {
    const cell = tools.accept(await workbook.activeCell());
    if (cell === null) return;
    const { sheet } = cell.value;
    store.dispatch({ type: "sheetActivated", sheet });
    if (sheet !== store.getState().sheet) takeSheet(pane, sheet);
    if (!(await readInto(pane, tools))) return;
    const { rubric, evaluation } = store.getState();
    if (rubric === null) {
      needsRubric(pane);
      return;
    }
    store.dispatch({ type: "stepChosen", step: evaluation === null ? "check" : step });
    if (evaluation !== null) await goOn(evaluation, tools);
  });
}
