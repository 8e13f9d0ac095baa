import type { ReclaimedSheet } from "../../excel/workbook";
import { sheetNameKey } from "../../grid/sheetName";
import { withoutLoss } from "../../reporting/sheets/planReplacement";
import type { SheetToWrite } from "../../reporting/sheets/sheetToWrite";
import type { StandingSheet } from "../../reporting/sheets/standingSheets";
import type { ReportSheetsRecord } from "../state/changes";

/** What taking back the writing of a report would do, decided before anything is touched. */
export interface ReportUndoPlan {
  /** Written sheets that go. */
  readonly going: readonly StandingSheet[];
  /** Earlier ones that are written again. */
  readonly back: readonly SheetToWrite[];
  /** Those that were set aside or kept, and are a report's again. */
  readonly reclaimed: readonly ReclaimedSheet[];
  readonly left: readonly LeftSheet[];
}

/**
 * Why an undo leaves a sheet alone: it was changed since; formulas elsewhere refer to it; it was set aside and is gone or has
 * another name by now; its own name is another sheet's; this session did not write what stood there.
 */
export type LeftSheetReason = "changed" | "mentioned" | "gone" | "name-taken" | "not-known";

export interface LeftSheet {
  readonly name: string;
  readonly reason: LeftSheetReason;
}

/**
 * Takes away the written sheets that still hold what was written, and gives earlier ones their place again.
 *
 * @param names of all sheets of the workbook
 * @param all what stands of reports
 */
export function planReportUndo(
  { written, replaced, released }: ReportSheetsRecord,
  names: readonly string[],
  all: readonly StandingSheet[],
): ReportUndoPlan {
  const fingerprints = new Map(written.map(({ recorded }) => [recorded.id, recorded.fingerprint]));
  const standing = all.filter(({ id }) => fingerprints.has(id));
  const isAsWritten = ({ id, fingerprint }: StandingSheet): boolean => fingerprints.get(id) === fingerprint;
  const going = withoutLoss(standing.filter(isAsWritten));
  const left = standing
    .filter((sheet) => !going.includes(sheet))
    .map((sheet): LeftSheet => ({ name: sheet.name, reason: isAsWritten(sheet) ? "mentioned" : "changed" }));
  const gone = new Set(going.map(({ name }) => sheetNameKey(name)));
  const staying = new Set(names.map(sheetNameKey).filter((name) => !gone.has(name)));
  const reclaimed: ReclaimedSheet[] = [];
  for (const sheet of released) {
    const [now, before] = [sheetNameKey(sheet.name), sheetNameKey(sheet.recorded.name)];
    if (!staying.has(now)) left.push({ name: sheet.name, reason: "gone" });
    else if (now !== before && staying.has(before)) left.push({ name: sheet.name, reason: "name-taken" });
    else reclaimed.push(sheet);
  }
  for (const { name, recorded } of reclaimed) {
    staying.delete(sheetNameKey(name));
    staying.add(sheetNameKey(recorded.name));
  }
  const back: SheetToWrite[] = [];
  for (const { recorded, sheet } of replaced) {
    if (sheet === null) left.push({ name: recorded.name, reason: "not-known" });
    else if (staying.has(sheetNameKey(recorded.name))) left.push({ name: recorded.name, reason: "name-taken" });
    else back.push({ ...sheet, name: recorded.name });
  }
  return { going, back, reclaimed, left };
}
