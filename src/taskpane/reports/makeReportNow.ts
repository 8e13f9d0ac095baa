import { makeReport } from "../../reporting/makeReport";
import { makeUnitReports } from "../../reporting/makeUnitReports";
import { listReportParts } from "../../reporting/report/buildReport";
import { REPORT_PARTS } from "../../reporting/report/reportChoice";
import type { ReportMade, ReportRequest } from "./reportMessages";

/** In one go, wherever it runs. */
export function makeReportNow({ sources, choice, unitRow, language }: ReportRequest): ReportMade {
  if (unitRow !== null) {
    const { shareDecimals } = choice;
    const [page] = makeUnitReports(sources, { unitRows: [unitRow], shareDecimals }, language);
    if (page === undefined) throw new RangeError(`no unit in row ${String(unitRow)}`);
    return { report: page, possible: [] };
  }
  return {
    report: makeReport(sources, choice, language),
    possible: listReportParts(sources, { ...choice, parts: REPORT_PARTS }, language),
  };
}
