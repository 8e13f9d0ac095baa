import type { WorkKind } from "../state/state";
import { changeSheet } from "./changeSheet";
import { listSheets } from "./listSheets";
import type { Pane } from "./pane";
import { read } from "./read";
import { accept } from "./work";

/** Milliseconds without an edit before the sheet is read again. */
const QUIET = 400;

/** Work whose own edits are not the user's. */
const WRITES: readonly WorkKind[] = ["fill", "fix", "undo"];

/**
 * Follows the workbook: edits of the pane's sheet are read again once they pause, the selected row is shown, and another
 * sheet is taken when the pane has nothing on its own. Returns what stops it.
 */
export async function follow(pane: Pane): Promise<() => Promise<void>> {
  const { workbook, store } = pane;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const readWhenQuiet = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (store.getState().work !== null) readWhenQuiet();
      else void read(pane);
    }, QUIET);
  };

  const watching = accept(
    pane,
    "open",
    await workbook.watch({
      onEdit: (sheet) => {
        const { sheet: own, work } = store.getState();
        if (sheet !== own) store.dispatch({ type: "othersEdited" });
        if (sheet !== own || (work !== null && WRITES.includes(work.kind))) return;
        store.dispatch({ type: "edited" });
        readWhenQuiet();
      },
      onSelect: (sheet, area) => {
        store.dispatch({ type: "cellsSelected", selection: { sheet, area } });
        store.dispatch({ type: "rowSelected", row: sheet === store.getState().sheet ? area.row : null });
      },
      onActivate: (sheet) => {
        store.dispatch({ type: "sheetActivated", sheet });
        const { sheet: own, evaluation, sheets } = store.getState();
        if (!sheets.some(({ name }) => name === sheet)) void listSheets(pane);
        if (sheet !== own && evaluation === null) void changeSheet(pane, sheet);
      },
    }),
  );
  return async () => {
    clearTimeout(timer);
    if (watching !== null) await watching.value();
  };
}
