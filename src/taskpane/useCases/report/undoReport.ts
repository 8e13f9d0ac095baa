import { newestChange } from "../../state/changes";
import { planReportUndo } from "../../undo/planReportUndo";
import type { LeftSheet } from "../../undo/planReportUndo";
import type { Pane } from "../pane";
import { listSheets } from "../sheet/listSheets";
import { work } from "../work";

/** What came of taking back the newest writing of a report; counts of sheets. */
export type ReportUndone =
  | { readonly kind: "undone"; readonly removed: number; readonly back: number; readonly left: readonly LeftSheet[] }
  /** Some sheets would be left alone: the user looks at them before anything is touched. */
  | { readonly kind: "asked"; readonly left: readonly LeftSheet[] };

/**
 * Takes back the newest writing or removing of a report: what was written goes where it still holds what was written, sheets
 * set aside get their names again, and replaced ones come back as this session wrote them. `null` when the notice says why not.
 *
 * @param agreed the sheets that the user has just seen would be left alone
 */
export async function undoReport(pane: Pane, agreed: readonly LeftSheet[] = []): Promise<ReportUndone | null> {
  const { workbook, store } = pane;
  let done: ReportUndone | null = null;
  await work(pane, "undo", async (tools) => {
    const record = newestChange(store.getState().changes, null, "report");
    if (record === null) return;
    const standing = tools.accept(await workbook.readReport(tools));
    if (standing === null) return;
    const listed = tools.accept(await workbook.sheets());
    if (listed === null) return;
    const names = listed.value.map(({ name }) => name);
    const { going, back, reclaimed, left } = planReportUndo(record, names, standing.value);
    if (left.length > 0 && JSON.stringify(left) !== JSON.stringify(agreed)) {
      done = { kind: "asked", left };
      return;
    }
    const settled = { replaced: going, setAside: [], kept: [], reclaimed };
    if (tools.accept(await workbook.writeReport(back, { ...tools, ...settled })) === null) return;
    store.dispatch({ type: "undone", record, left: [] });
    done = { kind: "undone", removed: going.length, back: back.length + reclaimed.length, left };
    await listSheets(pane);
  });
  return done;
}
