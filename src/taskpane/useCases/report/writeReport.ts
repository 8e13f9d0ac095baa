import type { ReportLimit } from "../../../excel/workbook";
import { writeTableFormulas } from "../../../reporting/report/formulas/writeTableFormulas";
import { layOutSheets } from "../../../reporting/sheets/layOutSheets";
import { planReplacement } from "../../../reporting/sheets/planReplacement";
import { listSheets } from "../listSheets";
import type { Pane } from "../pane";
import { work } from "../work";
import type { MadeReport } from "./currentReport";

/** What came of writing a report. */
export type ReportWritten =
  | { readonly kind: "written"; readonly sheets: number; readonly limits: readonly ReportLimit[] }
  /** Sheets of the earlier report that somebody changed: the user decides before anything is written. */
  | { readonly kind: "changed"; readonly sheets: readonly string[] };

interface WriteOptions {
  readonly mode: "values" | "formulas";
  /** What becomes of changed sheets; null: the user is asked. */
  readonly changed: "keep" | "replace" | null;
}

/**
 * Writes a report's sheets after the others, in the place of those it was written to before and nothing else. `null` when
 * the notice says why not.
 */
export async function writeReport(
  pane: Pane,
  { report, board }: MadeReport,
  { mode, changed }: WriteOptions,
): Promise<ReportWritten | null> {
  const { workbook } = pane;
  let done: ReportWritten | null = null;
  await work(pane, "report", async (tools) => {
    const standing = tools.accept(await workbook.readReport(tools));
    if (standing === null) return;
    const listed = tools.accept(await workbook.sheets());
    if (listed === null) return;
    const { replaced, kept, taken, names } = planReplacement(
      listed.value.map(({ name }) => name),
      standing.value,
      { arrangement: "tables", withChanged: changed === "replace" },
    );
    if (kept.length > 0 && changed === null) {
      done = { kind: "changed", sheets: kept.map(({ name }) => name) };
      return;
    }
    const sheets = layOutSheets(report, {
      taken,
      names,
      ...(mode === "formulas" && { formulas: writeTableFormulas(board) }),
    });
    const written = tools.accept(await workbook.writeReport(sheets, { ...tools, replaced, kept }));
    if (written === null) return;
    done = { kind: "written", sheets: written.value.sheets.length, limits: written.value.limits };
    await listSheets(pane);
  });
  return done;
}

/** Removes the sheets of reports that stand as they were written; how many, `null` when the notice says why not. */
export async function removeReport(pane: Pane): Promise<number | null> {
  const { workbook } = pane;
  let removed: number | null = null;
  await work(pane, "report", async (tools) => {
    const standing = tools.accept(await workbook.readReport(tools));
    if (standing === null) return;
    const unchanged = standing.value.filter(({ isChanged }) => !isChanged);
    if (unchanged.length > 0 && tools.accept(await workbook.removeReport(unchanged)) === null) return;
    removed = unchanged.length;
    await listSheets(pane);
  });
  return removed;
}
