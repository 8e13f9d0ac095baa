import { isFormula } from "../../grid/block";
import { fingerprintOf } from "./fingerprint";
import type { SheetToWrite } from "./sheetToWrite";

/** Under this key the workbook remembers which of its sheets are a report's. */
export const REPORT_KEY = "report";

export interface RecordedSheet {
  /** `SheetToWrite.id`. */
  readonly id: string;
  readonly name: string;
  /** What the program that wrote it calls the sheet whatever its name; null: it calls it nothing. */
  readonly key: string | null;
  /** Of what was written. */
  readonly fingerprint: string;
}

export interface ReportRecord {
  readonly version: 1;
  readonly sheets: readonly RecordedSheet[];
}

/** What a file is to remember of sheets that are written into it. */
export function recordOf(sheets: readonly SheetToWrite[]): ReportRecord {
  return {
    version: 1,
    sheets: sheets.map(({ id, name, cells }) => ({
      id,
      name,
      key: null,
      fingerprint: fingerprintOf(
        cells.map((row) =>
          row.map((cell) => (typeof cell === "object" && cell !== null && isFormula(cell) ? cell.formula : cell)),
        ),
      ),
    })),
  };
}

/** What was remembered; a record that is damaged or of a later version claims no sheet. */
export function parseReportRecord(value: unknown): ReportRecord {
  const none: ReportRecord = { version: 1, sheets: [] };
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.sheets)) return none;
  return { version: 1, sheets: value.sheets.flatMap((sheet) => (isRecordedSheet(sheet) ? [sheet] : [])) };
}

function isRecordedSheet(value: unknown): value is RecordedSheet {
  return (
    isObject(value) &&
    typeof value.id === "string" &&
    typeof value.name === "string" &&
    (value.key === null || typeof value.key === "string") &&
    typeof value.fingerprint === "string"
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
