import { refuse, succeed } from "../../outcome/outcome";
import type { Outcome } from "../../outcome/outcome";
import type { ReportBoard } from "../../reporting/report/board/reportBoard";
import { liveFormulas } from "../../reporting/report/formulas/liveFormulas";
import type { Report } from "../../reporting/report/report";
import type { ReportMode } from "../../reporting/report/reportChoice";
import { layOutSheets } from "../../reporting/sheets/layOutSheets";
import { planReplacement } from "../../reporting/sheets/planReplacement";
import type { StandingSheet } from "../../reporting/sheets/standingSheets";
import { XlsxRefusal } from "../../xlsx/problem";
import { saveXlsx } from "../../xlsx/saveXlsx";
import { reportEdits, sheetNames, standingReportSheets } from "../../xlsx/sheets/reportSheets";
import type { EvaluatedFile } from "../evaluateFile";
import type { CliProblem } from "../problem";

export interface ReportCopy {
  readonly bytes: Uint8Array;
  /** Sheets of an earlier report that somebody changed since, or that other formulas refer to; they stay beside the new ones. */
  readonly kept: readonly StandingSheet[];
}

/** A copy of the workbook with the report's sheets, in the place of those of an earlier report that nobody changed. */
export function addReportSheets(
  { path, file }: EvaluatedFile,
  report: Report,
  board: ReportBoard,
  mode: ReportMode,
): Outcome<ReportCopy, CliProblem> {
  const source = board.scoreboard.layout.sheet;
  const options = { arrangement: "tables", withChanged: false, asideEnding: null, source } as const;
  const { replaced, kept, taken, names } = planReplacement(sheetNames(file), standingReportSheets(file), options);
  const sheets = layOutSheets(report, {
    taken,
    names,
    ...(mode === "formulas" && {
      formulas: liveFormulas(
        board,
        replaced.map(({ name }) => name),
      ),
    }),
  });
  try {
    const bytes = saveXlsx(file, reportEdits(file, sheets, { replaced, kept }));
    return succeed({ bytes, kept });
  } catch (error) {
    if (error instanceof XlsxRefusal) return refuse({ code: "workbook", path, problem: error.problem });
    throw error;
  }
}
