import { settledFor } from "../../../memory/settledFor";
import { knownRubrics } from "../../state/rubrics";
import type { Pane } from "../pane";

/** Turns the pane to a sheet, with what the workbook remembers of it. The sheet is not read yet. */
export function takeSheet({ store }: Pane, sheet: string): void {
  const state = store.getState();
  const remembered = settledFor(state.memory, sheet);
  const rubric = knownRubrics(state).find(({ id }) => id === remembered?.rubric);
  store.dispatch({ type: "sheetTaken", sheet, rubric: rubric ?? null });
  if (remembered !== undefined && rubric === undefined) {
    store.dispatch({
      type: "noticed",
      notice: { kind: "pane", problem: { code: "rubric-unknown", rubric: remembered.rubric } },
    });
  }
}
