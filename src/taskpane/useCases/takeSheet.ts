import { findRubric } from "../../rubric/library";
import type { Pane } from "./pane";

/** Turns the pane to a sheet, with what the workbook remembers of it. The sheet is not read yet. */
export function takeSheet({ store }: Pane, sheet: string): void {
  const remembered = store.getState().memory.sheets[sheet];
  const rubric = remembered === undefined ? undefined : findRubric(remembered.rubric);
  store.dispatch({ type: "sheetTaken", sheet, rubric: rubric ?? null });
  if (remembered !== undefined && rubric === undefined) {
    store.dispatch({
      type: "noticed",
      notice: { kind: "pane", problem: { code: "rubric-unknown", rubric: remembered.rubric } },
    });
  }
}
