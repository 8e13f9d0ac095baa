import type { WorkbookListener } from "../../../excel/workbook";
import type { Grid } from "../../../grid/grid";
import type { WorkKind } from "../../state/state";
import { watchHighlight } from "../highlight/watchHighlight";
import type { Pane } from "../pane";
import { accept } from "../work";
import { changeSheet } from "./changeSheet";
import { listSheets } from "./listSheets";
import { startRereading } from "./rereading";

/** Work that edits as well. Somebody else may have edited meanwhile: the sheet is read once more when it is done. */
const WRITES: readonly WorkKind[] = ["fill", "fix", "undo"];

/**
 * Follows the workbook: edits of the pane's sheet and what formulas make of others are read again, the rows that are
 * highlighted are kept track of, the selected row is shown, and another sheet is taken when the pane has nothing on its own.
 * Returns what stops it.
 */
export async function follow(pane: Pane): Promise<() => Promise<void>> {
  const { workbook, store } = pane;
  const rereading = startRereading(pane);
  const stopHighlight = watchHighlight(pane);

  const watching = accept(
    pane,
    "open",
    await workbook.watch(
      besideDiagnosis(pane, {
        onEdit: (sheet) => {
          const { sheet: own, work, grid } = store.getState();
          if (sheet !== own) {
            store.dispatch({ type: "othersEdited" });
            if (hasFormulas(grid)) rereading.ask();
            return;
          }
          if (work === null || !WRITES.includes(work.kind)) store.dispatch({ type: "edited" });
          rereading.ask();
        },
        onCalculate: (sheet) => {
          if (sheet === store.getState().sheet) rereading.ask();
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
    ),
  );
  return async () => {
    rereading.stop();
    stopHighlight();
    if (watching !== null) await watching.value();
  };
}

/** A self-check goes to and fro between sheets of its own, which the pane does not know; the user's edits still count. */
function besideDiagnosis({ store }: Pane, listener: Required<WorkbookListener>): WorkbookListener {
  const isDiagnosing = (): boolean => store.getState().work?.kind === "diagnose";
  const isKnown = (sheet: string): boolean => store.getState().sheets.some(({ name }) => name === sheet);
  return {
    onEdit: (sheet, area) => {
      if (!isDiagnosing() || isKnown(sheet)) listener.onEdit(sheet, area);
    },
    onCalculate: (sheet) => {
      if (!isDiagnosing() || isKnown(sheet)) listener.onCalculate(sheet);
    },
    onSelect: (sheet, area) => {
      if (!isDiagnosing()) listener.onSelect(sheet, area);
    },
    onActivate: (sheet) => {
      if (!isDiagnosing()) listener.onActivate(sheet);
    },
  };
}

/** Formulas may show something else after an edit anywhere; Excel says so itself only from ExcelApi 1.8 on. */
function hasFormulas(grid: Grid | null): boolean {
  return grid?.formulas.some((row) => row.some((formula) => formula !== null)) ?? false;
}
