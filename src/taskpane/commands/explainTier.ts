import { cellAddress } from "../../grid/address";
import type { Pane } from "../useCases/pane";
import { readInto } from "../useCases/sheet/read";
import { work } from "../useCases/work";
import { needsRubric, say } from "./say";

/** Opens the card of the unit in the cursor's row: its tier, its points, and what it lacks for the next tier. */
export async function explainTier(pane: Pane): Promise<void> {
  const { workbook, store } = pane;
  await work(pane, "read", async (tools) => {
    const found = tools.accept(await workbook.activeCell());
    if (found === null) return;
    const { sheet, row, column } = found.value;
    const { sheet: own, stale, evaluation: known } = store.getState();
    if (sheet !== own) {
      store.dispatch({ type: "sheetActivated", sheet });
      say(pane, ({ otherSheet }) => otherSheet(sheet, own ?? ""));
      return;
    }
    if ((stale || known === null) && !(await readInto(pane, tools))) return;
    const { rubric, evaluation } = store.getState();
    if (rubric === null) {
      needsRubric(pane);
    } else if (evaluation === null) {
      store.dispatch({ type: "stepChosen", step: "check" });
    } else if (evaluation.units.some((unit) => unit.row === row)) {
      store.dispatch({ type: "unitExplained", row });
    } else {
      say(pane, ({ noUnit }) => noUnit(cellAddress(row, column)));
    }
  });
}
