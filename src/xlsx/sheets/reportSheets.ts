import { sheetNameKey } from "../../grid/sheetName";
import { fingerprintOf } from "../../reporting/sheets/fingerprint";
import type { Replacement } from "../../reporting/sheets/planReplacement";
import { parseReportRecord, recordOf, REPORT_KEY } from "../../reporting/sheets/reportRecord";
import type { ReportRecord } from "../../reporting/sheets/reportRecord";
import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import { findStanding } from "../../reporting/sheets/standingSheets";
import type { FoundSheet, StandingSheet } from "../../reporting/sheets/standingSheets";
import type { XlsxEdits } from "../edits";
import { readWorkbook } from "../opening/readWorkbook";
import { readPart } from "../package/relationships";
import { readRemembered } from "../remember";
import type { XlsxFile, XlsxSheet } from "../xlsxFile";
import { parseXml } from "../xml";
import { newSheetOf } from "./newSheetOf";
import { readMentions } from "./readMentions";

/** The names of all sheets of a file, chart sheets and the like too, in tab order. */
export function sheetNames({ parts, workbookPart }: XlsxFile): readonly string[] {
  return readWorkbook(parseXml(workbookPart, readPart(parts, workbookPart))).sheets.map(({ name }) => name);
}

/** The sheets of a file that reports were written to before and that still stand. */
export function standingReportSheets(file: XlsxFile): readonly StandingSheet[] {
  return standingOf(file, recordIn(file));
}

/** What writes the sheets of a report into a file, in the place of earlier ones that go (`planReplacement`). */
export function reportEdits(
  file: XlsxFile,
  sheets: readonly SheetToWrite[],
  { replaced, kept }: Pick<Replacement, "replaced" | "kept">,
): XlsxEdits {
  const record = recordIn(file);
  const settled = new Set([...replaced, ...kept].map(({ id }) => id));
  const standing = standingOf(file, record).map(({ id }) => id);
  const others = record.sheets.filter(({ id }) => standing.includes(id) && !settled.has(id));
  const written = recordOf(sheets);
  return {
    removeSheets: replaced.map(({ name }) => name),
    newSheets: sheets.map(newSheetOf),
    remember: { [REPORT_KEY]: { ...written, sheets: [...others, ...written.sheets] } },
  };
}

function recordIn(file: XlsxFile): ReportRecord {
  return parseReportRecord(readRemembered(file)[REPORT_KEY]);
}

function standingOf(file: XlsxFile, record: ReportRecord): readonly StandingSheet[] {
  const names = new Set(record.sheets.map(({ name }) => sheetNameKey(name)));
  const meant = file.sheets.filter(({ name }) => names.has(sheetNameKey(name)));
  return meant.length === 0 ? [] : findStanding(record, meant.map(foundSheet), readMentions(file));
}

/** A file has no key of a sheet that outlives a change of its name. */
function foundSheet({ name, cells }: XlsxSheet): FoundSheet {
  const rows = Array.from({ length: cells.lastRow }, (): (string | number | boolean | null)[] => []);
  for (const { row, column, value, formula } of cells.filled()) {
    const entries = rows[row - 1];
    if (entries !== undefined) entries[column - 1] = formula ?? value;
  }
  return { name, key: null, fingerprint: fingerprintOf(rows.map((row) => Array.from(row, (entry) => entry ?? null))) };
}
