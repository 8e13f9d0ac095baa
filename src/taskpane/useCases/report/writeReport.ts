import type { ReclaimedSheet, ReportLimit } from "../../../excel/workbook";
import { reportSheetWords } from "../../../locales/reportSheetWords";
import { liveFormulas } from "../../../reporting/report/formulas/liveFormulas";
import { layOutSheets } from "../../../reporting/sheets/layOutSheets";
import { planReplacement, withoutLoss } from "../../../reporting/sheets/planReplacement";
import type { Replacement } from "../../../reporting/sheets/planReplacement";
import type { RecordedSheet } from "../../../reporting/sheets/reportRecord";
import type { SheetToWrite } from "../../../reporting/sheets/sheetToWrite";
import { KEPT_CELLS } from "../../state/changes";
import type { ChangeRecord, KnownSheet } from "../../state/changes";
import type { Pane } from "../pane";
import { listSheets } from "../sheet/listSheets";
import { work } from "../work";
import type { MadeReport } from "./currentReport";

/** What came of writing a report. */
export type ReportWritten =
  | {
      readonly kind: "written";
      readonly sheets: number;
      /** The names that earlier sheets have now that made room. */
      readonly setAside: readonly string[];
      readonly limits: readonly ReportLimit[];
    }
  /** Sheets of the earlier report that somebody changed: the user decides before anything is written. */
  | { readonly kind: "changed"; readonly sheets: readonly string[] };

interface WriteOptions {
  readonly mode: "values" | "formulas";
  /** Whether changed sheets stay under their names or make room; null: the user is asked. */
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
  const { workbook, store } = pane;
  let done: ReportWritten | null = null;
  await work(pane, "report", async (tools) => {
    const standing = tools.accept(await workbook.readReport(tools));
    if (standing === null) return;
    const listed = tools.accept(await workbook.sheets());
    if (listed === null) return;
    const plan = planReplacement(
      listed.value.map(({ name }) => name),
      standing.value,
      {
        arrangement: "tables",
        withChanged: changed === "replace",
        asideEnding: reportSheetWords(report.language).asideEnding,
        source: board.scoreboard.layout.sheet,
      },
    );
    const { replaced, setAside, kept, taken, names } = plan;
    if (kept.length > 0 && changed === null) {
      done = { kind: "changed", sheets: kept.map(({ name }) => name) };
      return;
    }
    const sheets = layOutSheets(report, {
      taken,
      names,
      ...(mode === "formulas" && { formulas: liveFormulas(board, goingOf(plan)) }),
    });
    const written = tools.accept(await workbook.writeReport(sheets, { ...tools, replaced, setAside, kept }));
    if (written === null) return;
    const { recorded, former, limits } = written.value;
    const { changes } = store.getState();
    store.dispatch({
      type: "reportChanged",
      record: {
        kind: "report",
        written: known(recorded, sheets),
        replaced: knownBefore(former, replaced, changes),
        released: releasedBy(plan, former),
      },
    });
    done = { kind: "written", sheets: sheets.length, setAside: setAside.map(({ name }) => name), limits };
    await listSheets(pane);
  });
  return done;
}

/** Names of the earlier sheets that no new one may refer to. */
function goingOf({ replaced, setAside }: Replacement): readonly string[] {
  return [...replaced, ...setAside.map(({ sheet }) => sheet)].map(({ name }) => name);
}

/** What came of removing reports: how many sheets went, and the names of those that other formulas refer to, which stay. */
export interface ReportRemoved {
  readonly removed: number;
  readonly mentioned: readonly string[];
}

/** Removes the sheets of reports that stand as they were written and that nothing else refers to; `null` when the notice says why not. */
export async function removeReport(pane: Pane): Promise<ReportRemoved | null> {
  const { workbook, store } = pane;
  let done: ReportRemoved | null = null;
  await work(pane, "report", async (tools) => {
    const standing = tools.accept(await workbook.readReport(tools));
    if (standing === null) return;
    const replaced = withoutLoss(standing.value);
    const left = standing.value.filter((sheet) => !sheet.isChanged && !replaced.includes(sheet));
    done = { removed: replaced.length, mentioned: left.map(({ name }) => name) };
    if (replaced.length === 0) return;
    const written = tools.accept(await workbook.writeReport([], { ...tools, replaced, setAside: [], kept: [] }));
    if (written === null) {
      done = null;
      return;
    }
    const { changes } = store.getState();
    store.dispatch({
      type: "reportChanged",
      record: {
        kind: "report",
        written: [],
        replaced: knownBefore(written.value.former, replaced, changes),
        released: [],
      },
    });
    await listSheets(pane);
  });
  return done;
}

/** What an undo may need again, unless it is too much to keep. */
function known(recorded: readonly RecordedSheet[], sheets: readonly SheetToWrite[]): readonly KnownSheet[] {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length * (sheet.cells[0]?.length ?? 0), 0);
  const byId = new Map(cells > KEPT_CELLS ? [] : sheets.map((sheet) => [sheet.id, sheet]));
  return recorded.map((each) => ({ recorded: each, sheet: byId.get(each.id) ?? null }));
}

/** The sheets that are gone, as this session wrote them where it did. */
function knownBefore(
  former: readonly RecordedSheet[],
  replaced: Replacement["replaced"],
  changes: readonly ChangeRecord[],
): readonly KnownSheet[] {
  const names = new Map(replaced.map(({ id, name }) => [id, name]));
  const wrote = changes.flatMap((change) => (change.kind === "report" ? [...change.replaced, ...change.written] : []));
  return former.flatMap((recorded) => {
    const name = names.get(recorded.id);
    if (name === undefined) return [];
    const same = wrote.filter(
      (each) => each.recorded.id === recorded.id && each.recorded.fingerprint === recorded.fingerprint,
    );
    return [{ recorded: { ...recorded, name }, sheet: same.at(-1)?.sheet ?? null }];
  });
}

/** The sheets that are no report's any more, under the names they have now. */
function releasedBy({ setAside, kept }: Replacement, former: readonly RecordedSheet[]): readonly ReclaimedSheet[] {
  const now = [
    ...setAside.map(({ sheet, name }) => ({ sheet, name })),
    ...kept.map((sheet) => ({ sheet, name: sheet.name })),
  ];
  return now.flatMap(({ sheet, name }) => {
    const recorded = former.find(({ id }) => id === sheet.id);
    return recorded === undefined ? [] : [{ name, recorded: { ...recorded, name: sheet.name } }];
  });
}
