import { refuse, succeed } from "../outcome/outcome";
import type { Outcome } from "../outcome/outcome";
import type { ReportBoard } from "../reporting/report/board/reportBoard";
import { writeTableFormulas } from "../reporting/report/formulas/writeTableFormulas";
import type { Report } from "../reporting/report/report";
import { layOutSheets } from "../reporting/sheets/layOutSheets";
import { planReplacement } from "../reporting/sheets/planReplacement";
import { XlsxRefusal } from "../xlsx/problem";
import { reportEdits, sheetNames, standingReportSheets } from "../xlsx/reportSheets";
import { saveXlsx } from "../xlsx/saveXlsx";
import type { ReportCommand } from "./command";
import type { EvaluatedFile } from "./evaluateFile";
import type { CliProblem } from "./problem";

export interface ReportCopy {
  readonly bytes: Uint8Array;
  /** Names of sheets of an earlier report that somebody changed since; they stay beside the new ones. */
  readonly kept: readonly string[];
}

/** A copy of the workbook with the report's sheets, in the place of those of an earlier report that nobody changed. */
export function addReportSheets(
  { path, file }: EvaluatedFile,
  report: Report,
  board: ReportBoard,
  mode: ReportCommand["mode"],
): Outcome<ReportCopy, CliProblem> {
  const options = { arrangement: "tables", withChanged: false } as const;
  const { replaced, kept, taken, names } = planReplacement(sheetNames(file), standingReportSheets(file), options);
  const sheets = layOutSheets(report, {
    taken,
    names,
    ...(mode === "formulas" && { formulas: writeTableFormulas(board) }),
  });
  try {
    const bytes = saveXlsx(file, reportEdits(file, sheets, { replaced, kept }));
    return succeed({ bytes, kept: kept.map(({ name }) => name) });
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse({ code: "workbook", path, problem: error.problem });
    throw error;
  }
}
