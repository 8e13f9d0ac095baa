import path from "node:path";
import { setImmediate } from "node:timers/promises";
import { createUnitPagesDocx } from "../../docx/createUnitPagesDocx";
import type { Language } from "../../locales";
import { fileWords } from "../../locales/fileWords";
import { reportSheetWords } from "../../locales/reportSheetWords";
import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import { foldText } from "../../reading/text/foldText";
import type { ReportSources } from "../../reporting/makeReport";
import { listReportUnits, makeUnitReports } from "../../reporting/makeUnitReports";
import { WHOLE_REPORT } from "../../reporting/report/reportChoice";
import { nearest } from "../../rubric/nearest";
import { createUnitPagesXlsx } from "../../xlsx/unitPages/createUnitPagesXlsx";
import { Progress } from "../batch/progress";
import type { UnitPagesAsked } from "../command";
import type { Console } from "../console";
import type { CliProblem } from "../problem";

/** A page for each of the units that were asked for, in the file that their path says; refused where the user stops it. */
export async function makeUnitPages(
  { out, units }: UnitPagesAsked,
  sources: ReportSources,
  language: Language,
  console: Console,
): Promise<Outcome<Uint8Array, CliProblem>> {
  const rows = rowsOf(units, sources);
  if (!rows.ok) return rows;
  const all = listReportUnits(sources);
  const names = rows.value.map((row) => all.find((unit) => unit.row === row)?.name ?? "");
  const { batch } = fileWords(language);
  const stop = new AbortController();
  const unwatch = console.onInterrupt?.(() => {
    stop.abort();
  });
  const progress = new Progress(console);
  const create = isDocument(out) ? createUnitPagesDocx : createUnitPagesXlsx;
  try {
    const bytes = await create({
      title: reportSheetWords(language).unitPages(sources.evaluation.rubric.title[language]),
      language,
      pages: makeUnitReports(sources, { unitRows: rows.value, shareDecimals: WHOLE_REPORT.shareDecimals }, language),
      onPage: async (done) => {
        progress.show(batch.progress(done, names.length, names[done - 1] ?? ""));
        await setImmediate();
        return !stop.signal.aborted;
      },
      onPacked: async () => {
        await setImmediate();
        return !stop.signal.aborted;
      },
    });
    return bytes === null ? refuse({ code: "interrupted" }) : succeed(bytes);
  } finally {
    progress.hide();
    unwatch?.();
  }
}

/** Whether pages of units go into a Word document; else they go into a workbook. */
export function isDocument(out: string): boolean {
  return path.extname(out).toLowerCase() === ".docx";
}

/** Rows of the units of these names, however they are spelled; all of them where none was named. */
function rowsOf(names: UnitPagesAsked["units"], sources: ReportSources): Outcome<readonly number[], CliProblem> {
  const units = listReportUnits(sources).map(({ row, name }) => ({ row, name, folded: foldText(name) }));
  if (names.length === 0) return succeed(units.map(({ row }) => row));
  const rows = new Set<number>();
  for (const name of names) {
    const folded = foldText(name);
    const found = units.filter((unit) => unit.name === name);
    const alike = found.length > 0 ? found : units.filter((unit) => unit.folded === folded);
    if (alike.length === 0) {
      const known = units.map((unit) => unit.name);
      return refuse({ code: "unit-unknown", unit: name, near: nearest(name, known), units: known });
    }
    for (const { row } of alike) rows.add(row);
  }
  return succeed([...rows]);
}
